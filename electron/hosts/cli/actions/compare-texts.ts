import { resolve } from 'node:path';
import type { Input, Output } from '../../../../shared/api/commands.ts';
import { composeText } from '../../../../shared/model/compose-text.ts';
import { compareFiles } from '../../../core/compare-files.ts';
import type { ProgramResources } from '../../../core/context.ts';
import { checkTargetFile, readFileBytes, readFileName, writeFileAtomically } from '../../user-files.ts';
import { type ParsedArguments, UsageError } from '../parse/parse-arguments.ts';
import { formatComparison } from '../print/format-comparison.ts';
import { type CommandAction, type CommandOutcome, runCommand } from './action.ts';

type ComparedInput = Input<'comparisons.make'>['old'];
type ComparisonOutput = Output<'comparisons.make'>;

/** Compares two files without any store, and records nothing; null if a side names a text of the store. */
export function compareFilesWithoutStore(
  given: ParsedArguments,
  resources: ProgramResources,
): Promise<CommandOutcome> | null {
  const [old, next] = [parseComparedSide(given.argument('OLD')), parseComparedSide(given.argument('NEW'))];
  return old.of === 'bytes' && next.of === 'bytes' && given.option('third') === null
    ? compareGivenFiles(given, resources, old, next)
    : null;
}

type FileInput = Extract<ComparedInput, { of: 'bytes' }>;

async function compareGivenFiles(
  given: ParsedArguments,
  resources: ProgramResources,
  old: FileInput,
  next: FileInput,
): Promise<CommandOutcome> {
  const out = resolveTargetPath(given);
  const { as, paper, template, author, date } = readComparisonFormat(given);
  const look = {
    as,
    paper,
    template: resources.template(template ?? resources.templates()[0] ?? ''),
    author,
    date,
  };
  const bytes = ({ name, base64 }: FileInput) => ({ name, bytes: Buffer.from(base64, 'base64') });
  const { shown, file } = await compareFiles(bytes(old), bytes(next), {
    language: readLanguage(given),
    wordWorker: resources.wordWorker,
    look: out === null ? null : look,
  });
  if (out !== null && file !== null) writeFileAtomically(out, file);
  return createOutcome(shown, out);
}

export function createCompareAction(given: ParsedArguments): CommandAction {
  const both = {
    old: parseComparedSide(given.argument('OLD')),
    next: parseComparedSide(given.argument('NEW')),
    language: readLanguage(given),
    chosen: [],
  };
  return async (core) => {
    const out = resolveTargetPath(given);
    const value = await runCommand(core, 'comparisons.make', both);
    if (out !== null) {
      const third = given.option('third') === null ? {} : { third: parseComparedSide(given.option('third') ?? '') };
      const { file } = await runCommand(core, 'comparisons.export', {
        ...both,
        ...third,
        ...readComparisonFormat(given),
      });
      const bytes = core.file(file.sha256);
      if (bytes !== null) writeFileAtomically(out, bytes);
    }
    return createOutcome(value, out);
  };
}

function createOutcome(value: ComparisonOutput, out: string | null): CommandOutcome {
  return { value: { ...value, out }, text: (speech) => formatComparison(value, out, speech) };
}

function resolveTargetPath(given: ParsedArguments): string | null {
  const out = given.option('out');
  if (out === null) return null;
  checkTargetFile(resolve(out), given.switched('replace'));
  return resolve(out);
}

const readLanguage = (given: ParsedArguments): string => given.option('language') ?? 'id';

function readComparisonFormat(given: ParsedArguments) {
  const author = given.option('author');
  return {
    as: given.option('as') === 'table' ? ('table' as const) : ('redline' as const),
    paper: given.option('paper') === 'F4' ? ('F4' as const) : ('A4' as const),
    template: given.option('template') ?? undefined,
    author: author === null ? null : composeText(author),
    date: given.option('date'),
  };
}

/**
 * `a.docx`, `loi-belarus`, `loi-belarus@draft-1`, `loi-belarus/areas@1a2b3c4d`. Throws a UsageError for anything else.
 */
function parseComparedSide(words: string): ComparedInput {
  if (/\.(docx|txt)$/i.test(words))
    return { of: 'bytes', name: readFileName(words), base64: readFileBytes(words).toString('base64') };
  const { negotiation, clause, version } =
    /^(?<negotiation>[^/@]+)(?:\/(?<clause>[^@]+))?(?:@(?<version>.+))?$/.exec(words)?.groups ?? {};
  if (negotiation === undefined) throw new UsageError('compared', { what: words });
  if (clause !== undefined) return { of: 'version', negotiation, clause, version: version ?? 'head' };
  return version === undefined ? { of: 'text', negotiation } : { of: 'draft', negotiation, draft: version };
}
