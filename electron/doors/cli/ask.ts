import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describeUncompared } from '../../../shared/i18n/describe-uncompared.ts';
import { formatMessage, type InterfaceLanguage } from '../../../shared/i18n/format-message.ts';
import type { Core } from '../../core/core.ts';
import { type Action, call } from './action.ts';
import { checkTarget, writeWhole } from './files.ts';
import { type Given, Misuse } from './given.ts';
import { handIn } from './import.ts';
import { negotiation, note } from './input.ts';
import { foundLines } from './print-import.ts';

/** Asks units and bodies for comments, and puts the files for them into a folder. */
export function ask(given: Given): Action {
  const [number, date] = [given.option('letter'), given.option('letter-date')];
  const input = {
    ...negotiation(given),
    draft: given.option('draft') ?? '',
    languages: [...given.options('language')],
    units: [...given.options('unit')],
    bodies: [...given.options('body')],
    letter: number === null ? null : { number, date },
    deadline: given.option('deadline'),
    note: note(given),
    form: given.switched('form'),
    paper: given.option('paper') === 'F4' ? ('F4' as const) : ('A4' as const),
  };
  const folder = resolve(given.option('out') ?? '.');
  return async (core) => {
    const value = await call(core, 'requests.send', input);
    mkdirSync(folder, { recursive: true });
    const paths = value.files.map(({ file }) => {
      const path = join(folder, file.name);
      checkTarget(path, given.switched('replace'));
      const bytes = core.file(file.sha256);
      if (bytes !== null) writeWhole(path, bytes);
      return path;
    });
    const { request } = value;
    return {
      value: { ...value, out: folder },
      text: (speech) => [formatMessage(speech, 'cli.asked', { request: request.slice(-8) }), ...paths].join('\n'),
    };
  };
}

/** Takes in a counter-draft from its files, and tells what they hold against what was sent; the languages are named in their order. */
export function counterDraft(given: Given): Action {
  const [paths, languages] = [given.many('FILES'), given.options('language')];
  if (paths.length !== languages.length) throw new Misuse('languages', { files: String(paths.length) });
  return async (core) => {
    const files = paths.map((path, n) => ({ ...handIn(core, path), language: languages[n] ?? '' }));
    const found = await Promise.all(files.map((file) => against(core, { ...negotiation(given), ...file })));
    const value = await call(core, 'drafts.receive', {
      ...negotiation(given),
      files,
      label: given.option('label') ?? '',
      code: given.option('code'),
      date: given.option('date') ?? new Date().toISOString().slice(0, 10),
      note: note(given),
    });
    const told = (speech: InterfaceLanguage) =>
      found.flatMap((preview, n) => {
        const uncompared = preview === null ? null : describeUncompared(speech, preview.uncompared);
        const lines = [
          ...(preview === null ? [] : foundLines(preview.preview, speech)),
          ...(uncompared === null ? [] : [uncompared]),
        ];
        return lines.length === 0 ? [] : [files[n]?.name ?? '', ...lines, ''];
      });
    return { value, text: (speech) => [...told(speech), formatMessage(speech, 'cli.counter-draft', value)].join('\n') };
  };
}

/** What a file holds against the drafts of ours; null for one that is no Word file. */
async function against(core: Core, file: { negotiation: string; file: string; name: string; language: string }) {
  if (!/\.docx$/i.test(file.name)) return null;
  return call(core, 'replies.preview', { ...file, unit: null, draft: null });
}

/** The comment matrix as a Word or Excel file, as its name says. */
export function matrix(given: Given): Action {
  const out = resolve(given.option('out') ?? '');
  return async (core) => {
    checkTarget(out, given.switched('replace'));
    const value = await call(core, 'matrix.export', {
      ...negotiation(given),
      as: out.toLowerCase().endsWith('.xlsx') ? 'xlsx' : 'docx',
      language: given.option('language') ?? 'id',
      speech: given.option('language') === 'en' ? 'en' : 'id',
      paper: given.option('paper') === 'F4' ? 'F4' : 'A4',
    });
    const bytes = core.file(value.file.sha256);
    if (bytes !== null) writeWhole(out, bytes);
    return { value: { ...value, out }, text: (speech) => formatMessage(speech, 'cli.compare.written', { out }) };
  };
}
