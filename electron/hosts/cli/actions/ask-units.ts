import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describeUncompared } from '../../../../shared/i18n/describe-uncompared.ts';
import { formatMessage } from '../../../../shared/i18n/format-message.ts';
import type { InterfaceLanguage } from '../../../../shared/model/interface-language.ts';
import type { Core } from '../../../core/core.ts';
import { UsageError } from '../../usage-error.ts';
import { checkTargetFile } from '../../user-files.ts';
import type { ParsedArguments } from '../parse/parse-arguments.ts';
import { readNegotiationInput, readNoteOption } from '../parse/read-input.ts';
import { readDeliveryOptions } from '../parse/read-letter.ts';
import { formatCutNotes } from '../print/format-cut-notes.ts';
import { formatPreviewLines } from '../print/format-import.ts';
import { type CommandAction, runCommand } from './action.ts';
import { receiveLocalFile } from './import-files.ts';
import { writeStoredFile } from './write-made-file.ts';

/** Asks units and bodies for comments, and writes their files to a folder. */
export function createAskAction(args: ParsedArguments): CommandAction {
  const [number, date] = [args.option('letter'), args.option('letter-date')];
  const input = {
    ...readNegotiationInput(args),
    draft: args.option('draft') ?? '',
    languages: [...args.options('language')],
    units: [...args.options('unit')],
    bodies: [...args.options('body')],
    letter: number === null ? null : { number, date },
    deadline: args.option('deadline'),
    note: readNoteOption(args),
    form: args.switched('form'),
    together: args.switched('together'),
    paper: args.option('paper') === 'F4' ? ('F4' as const) : ('A4' as const),
  };
  const folder = resolve(args.option('out') ?? '.');
  return async (core) => {
    const value = await runCommand(core, 'requests.send', input);
    mkdirSync(folder, { recursive: true });
    const paths = value.files.map(({ file }) => {
      const path = join(folder, file.name);
      checkTargetFile(path, args.switched('replace'));
      writeStoredFile(core, file.sha256, path);
      return path;
    });
    const { request } = value;
    return {
      value: { ...value, out: folder },
      text: (speech) => [formatMessage(speech, 'cli.asked', { request: request.slice(-8) }), ...paths].join('\n'),
    };
  };
}

/**
 * Imports a counter-draft from its files and reports how they compare with what was sent; languages are named in file
 * order.
 */
export function createCounterDraftAction(args: ParsedArguments): CommandAction {
  const [paths, languages] = [args.many('FILES'), args.options('language')];
  const delivery = readDeliveryOptions(args);
  if (paths.length !== languages.length) throw new UsageError('languages', { files: String(paths.length) });
  return async (core) => {
    const files = paths.map((path, n) => ({ ...receiveLocalFile(core, path), language: languages[n] ?? '' }));
    const found = await Promise.all(
      files.map((file) => previewCounterFile(core, { ...readNegotiationInput(args), ...file })),
    );
    const value = await runCommand(core, 'drafts.receive', {
      ...readNegotiationInput(args),
      files,
      label: args.option('label') ?? '',
      code: args.option('code'),
      date: args.option('date') ?? new Date().toISOString().slice(0, 10),
      ...(delivery === undefined ? {} : { delivery }),
      note: readNoteOption(args),
    });
    const warnings = (speech: InterfaceLanguage) =>
      found.flatMap((preview, n) => {
        const uncompared = preview === null ? null : describeUncompared(speech, preview.uncompared);
        const lines = [
          ...(preview === null ? [] : formatPreviewLines(preview.preview, speech)),
          ...(uncompared === null ? [] : [uncompared]),
        ];
        return lines.length === 0 ? [] : [files[n]?.name ?? '', ...lines, ''];
      });
    return {
      value,
      text: (speech) =>
        [
          ...formatCutNotes(value, speech).flatMap((line, n, all) => (n === all.length - 1 ? [line, ''] : [line])),
          ...warnings(speech),
          formatMessage(speech, 'cli.counter-draft', value),
        ].join('\n'),
    };
  };
}

/** Compares a file with our drafts; null if it is not a Word file. */
async function previewCounterFile(
  core: Core,
  file: { negotiation: string; file: string; name: string; language: string },
) {
  if (!/\.docx$/i.test(file.name)) return null;
  return runCommand(core, 'replies.preview', { ...file, unit: null, draft: null });
}
