import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Input } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import { describeUncompared } from '../../../../shared/i18n/describe-uncompared.ts';
import { formatMessage } from '../../../../shared/i18n/format-message.ts';
import type { InterfaceLanguage } from '../../../../shared/model/interface-language.ts';
import { formatReviewFileName } from '../../../../shared/rules/format-review-file-name.ts';
import type { Core } from '../../../core/core.ts';
import { checkTargetFile } from '../../user-files.ts';
import type { ParsedArguments } from '../parse/parse-arguments.ts';
import { readNegotiationInput, readNoteOption } from '../parse/read-input.ts';
import { readDeliveryOptions } from '../parse/read-letter.ts';
import { readPaper } from '../parse/read-paper.ts';
import { formatCutNotes } from '../print/format-cut-notes.ts';
import { formatPreviewLines } from '../print/format-import.ts';
import { formatUnreadParts } from '../print/format-unread-parts.ts';
import { type CommandAction, runCommand } from './action.ts';
import { openLanguageFiles } from './open-local-file.ts';
import { writeStoredFile } from './write-stored-file.ts';

/** Asks units and bodies for comments, and writes their files to a folder. */
export function createAskAction(args: ParsedArguments): CommandAction {
  const [number, date] = [args.option('letter'), args.option('letter-date')];
  const input = {
    ...readNegotiationInput(args),
    draft: args.option('draft') ?? '',
    languages: [...new Set(args.options('language'))],
    units: [...new Set(args.options('unit'))],
    bodies: [...new Set(args.options('body'))],
    letter: number === null ? null : { number, date },
    deadline: args.option('deadline'),
    note: readNoteOption(args),
    form: args.switched('form'),
    together: args.switched('together'),
    paper: readPaper(args),
  };
  const folder = resolve(args.option('out') ?? '.');
  return async (core) => {
    await checkReviewFiles(core, input, folder, args.switched('replace'));
    const value = await runCommand(core, 'requests.send', input);
    const paths = value.files.map(({ file }) => {
      const path = join(folder, file.name);
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

/** Checks, before a request is recorded, that its folder can be made and all its files can be written there. */
async function checkReviewFiles(core: Core, input: Input<'requests.send'>, folder: string, replace: boolean) {
  const { negotiation, draft, languages, units, bodies, form, together } = input;
  const text = await runCommand(core, 'texts.show', { negotiation, draft });
  const single = languages.map((language) => [language]);
  const names = [...units, ...bodies].flatMap((addressee) => {
    const of = { negotiation: text.code, draft: text.draft?.code ?? draft, addressee };
    return [
      ...(together ? [languages] : single).map((own) => formatReviewFileName({ ...of, languages: own }, 'docx')),
      ...(form ? single : []).map((own) => formatReviewFileName({ ...of, languages: own }, 'xlsx')),
    ];
  });
  try {
    mkdirSync(folder, { recursive: true });
  } catch (problem) {
    throw new Failure('file-not-writable', { path: folder }, problem);
  }
  for (const [n, name] of names.entries()) {
    // Two names of bodies may make the same file name.
    if (names.indexOf(name) < n) throw new Failure('file-exists', { path: join(folder, name) });
    checkTargetFile(join(folder, name), replace);
  }
}

/**
 * Imports a counter-draft from its files and reports how they compare with what was sent; languages are named in file
 * order.
 */
export function createCounterDraftAction(args: ParsedArguments): CommandAction {
  const [paths, languages] = [args.many('FILES'), args.options('language')];
  const delivery = readDeliveryOptions(args);
  return async (core) => {
    const opened = await openLanguageFiles(core, paths, languages);
    const files = opened.files.map((file) => ({ ...file, language: file.language ?? '' }));
    const found = await Promise.all(
      files.map((file) =>
        runCommand(core, 'replies.preview', { ...readNegotiationInput(args), ...file, unit: null, draft: null }),
      ),
    );
    const scheme = args.option('numbering');
    const value = await runCommand(core, 'drafts.receive', {
      ...readNegotiationInput(args),
      files,
      ...(scheme === null ? {} : { numbering: Object.fromEntries(languages.map((one) => [one, scheme])) }),
      label: args.option('label') ?? '',
      code: args.option('code'),
      date: args.option('date') ?? new Date().toISOString().slice(0, 10),
      ...(delivery === undefined ? {} : { delivery }),
      note: readNoteOption(args),
    });
    const warnings = (speech: InterfaceLanguage) =>
      found.flatMap((preview, n) => {
        const uncompared = describeUncompared(speech, preview.uncompared);
        const lines = [...formatPreviewLines(preview.preview, speech), ...(uncompared === null ? [] : [uncompared])];
        return lines.length === 0 ? [] : [files[n]?.name ?? '', ...lines, ''];
      });
    return {
      value,
      text: (speech) =>
        [
          ...formatCutNotes(value, speech).flatMap((line, n, all) => (n === all.length - 1 ? [line, ''] : [line])),
          ...warnings(speech),
          ...formatUnreadParts(opened.unread, speech),
          formatMessage(speech, 'cli.counter-draft', {
            draft: value.draft,
            code: value.code,
            clauses: value.clauses,
            paired: value.paired,
          }),
        ].join('\n'),
    };
  };
}
