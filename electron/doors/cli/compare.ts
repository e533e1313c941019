import { basename, resolve } from 'node:path';
import type { Input, Output } from '../../../shared/api/commands.ts';
import { compareFiles } from '../../core/compare-files.ts';
import type { ProgramResources } from '../../core/context.ts';
import { type Action, call, type Done } from './action.ts';
import { checkTarget, readBytes, writeWhole } from './files.ts';
import { type Given, Misuse } from './given.ts';
import { compared } from './print-comparison.ts';

type Compared = Input<'comparisons.make'>['old'];
type Value = Output<'comparisons.make'>;

/** Two files are compared without any store, and nothing is recorded; null where a text of the store is named. */
export function compareTwoFiles(given: Given, resources: ProgramResources): Promise<Done> | null {
  const [old, next] = [sideOf(given.argument('OLD')), sideOf(given.argument('NEW'))];
  return old.of === 'bytes' && next.of === 'bytes' && given.option('third') === null
    ? comparedFiles(given, resources, old, next)
    : null;
}

type File = Extract<Compared, { of: 'bytes' }>;

async function comparedFiles(given: Given, resources: ProgramResources, old: File, next: File): Promise<Done> {
  const out = target(given);
  const { as, paper, template, author, date } = looks(given);
  const look = {
    as,
    paper,
    template: resources.template(template ?? resources.templates()[0] ?? ''),
    author,
    date,
  };
  const bytes = ({ name, base64 }: File) => ({ name, bytes: Buffer.from(base64, 'base64') });
  const { shown, file } = await compareFiles(bytes(old), bytes(next), {
    language: languageOf(given),
    wordWorker: resources.wordWorker,
    look: out === null ? null : look,
  });
  if (out !== null && file !== null) writeWhole(out, file);
  return done(shown, out);
}

export function compareTexts(given: Given): Action {
  const both = {
    old: sideOf(given.argument('OLD')),
    next: sideOf(given.argument('NEW')),
    language: languageOf(given),
    chosen: [],
  };
  return async (core) => {
    const out = target(given);
    const value = await call(core, 'comparisons.make', both);
    if (out !== null) {
      const third = given.option('third') === null ? {} : { third: sideOf(given.option('third') ?? '') };
      const { file } = await call(core, 'comparisons.export', { ...both, ...third, ...looks(given) });
      const bytes = core.file(file.sha256);
      if (bytes !== null) writeWhole(out, bytes);
    }
    return done(value, out);
  };
}

function done(value: Value, out: string | null): Done {
  return { value: { ...value, out }, text: (speech) => compared(value, out, speech) };
}

function target(given: Given): string | null {
  const out = given.option('out');
  if (out === null) return null;
  checkTarget(resolve(out), given.switched('replace'));
  return resolve(out);
}

const languageOf = (given: Given): string => given.option('language') ?? 'id';

function looks(given: Given) {
  return {
    as: given.option('as') === 'table' ? ('table' as const) : ('redline' as const),
    paper: given.option('paper') === 'F4' ? ('F4' as const) : ('A4' as const),
    template: given.option('template') ?? undefined,
    author: given.option('author'),
    date: given.option('date'),
  };
}

/** `a.docx`, `loi-belarus`, `loi-belarus@draft-1`, `loi-belarus/areas@1a2b3c4d`. Throws a Misuse for anything else. */
function sideOf(words: string): Compared {
  if (/\.(docx|txt)$/i.test(words))
    return { of: 'bytes', name: basename(words), base64: readBytes(words).toString('base64') };
  const { negotiation, clause, version } =
    /^(?<negotiation>[^/@]+)(?:\/(?<clause>[^@]+))?(?:@(?<version>.+))?$/.exec(words)?.groups ?? {};
  if (negotiation === undefined) throw new Misuse('compared', { what: words });
  if (clause !== undefined) return { of: 'version', negotiation, clause, version: version ?? 'head' };
  return version === undefined ? { of: 'text', negotiation } : { of: 'draft', negotiation, draft: version };
}
