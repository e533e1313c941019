import { resolve } from 'node:path';
import type { CommandName, Input, Output } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import { formatMessage } from '../../../../shared/i18n/format-message.ts';
import { type InterfaceLanguage, resolveInterfaceLanguage } from '../../../../shared/model/interface-language.ts';
import type { Core } from '../../../core/core.ts';
import { unzipFiles } from '../../../core/unzip-files.ts';
import { checkTargetFile, readFileName, writeFileAtomically } from '../../user-files.ts';
import { type ParsedArguments, UsageError } from '../parse/parse-arguments.ts';
import { readNegotiationInput } from '../parse/read-input.ts';
import * as printed from '../print/format-signing.ts';
import { type CommandAction, runCommand } from './action.ts';
import { checkSetFolder, writeSetFolder } from './set-folder.ts';

export function readPassInput(given: ParsedArguments, points: readonly string[]): Input<'readiness.pass'> {
  const point = given.argument('POINT');
  if (!points.includes(point)) throw new UsageError('choice', { option: 'POINT', choices: points.join(', ') });
  const withdrawn = given.switched('withdraw');
  const reason = given.option('reason') ?? (withdrawn ? '–' : null);
  if (reason === null) throw new UsageError('missing', { what: '--reason T' });
  return {
    ...readNegotiationInput(given),
    draft: given.option('draft'),
    point: point as Input<'readiness.pass'>['point'],
    reason,
    withdrawn,
  };
}

/**
 * Makes a signing set and writes it to a folder, or to one .zip with the folders that may be sent, or with all of them.
 */
export function createSignAction(given: ParsedArguments): CommandAction {
  const out = resolve(given.option('out') ?? '');
  const replace = given.switched('replace');
  const zip = /\.zip$/i.test(out);
  const pdf = given.switched('pdf');
  // A folder keeps internal papers apart; a .zip is sent as it is.
  const whole = !zip || given.switched('internal');
  return async (core) => {
    if (zip) checkTargetFile(out, replace);
    else checkSetFolder(out, replace);
    const value = await runCommand(core, 'signing.make', {
      ...readNegotiationInput(given),
      draft: given.option('draft') ?? '',
      layout: (given.option('layout') ?? 'each') as Input<'signing.make'>['layout'],
      pdf,
      since: given.option('since'),
      internal: whole,
      saveAs: readFileName(out),
    });
    const bytes = core.file(value.zip.sha256);
    if (bytes === null) throw new Failure('file-unknown');
    const entries = unzipFiles(bytes, Number.POSITIVE_INFINITY);
    let others: readonly string[] = [];
    if (zip) writeFileAtomically(out, bytes);
    else others = writeSetFolder(out, entries);
    const written = { out, pdf, whole, names: entries.map(({ name }) => name), others };
    return { value: { ...value, out, others }, text: (speech) => printed.formatSigningSet(value.set, written, speech) };
  };
}

function writeStoredFile(core: Core, sha256: string, path: string): void {
  const bytes = core.file(sha256);
  if (bytes !== null) writeFileAtomically(path, bytes);
}

export const createBriefAction = (given: ParsedArguments): CommandAction =>
  createPaperAction(given, 'brief.export', (speech) => ({ ...readNegotiationInput(given), speech, look: null }));

export const createApplicationAction = (given: ParsedArguments): CommandAction =>
  createPaperAction(given, 'application.export', () => ({
    ...readNegotiationInput(given),
    draft: given.option('draft') ?? '',
    look: null,
  }));

export const createMinutesAction = (given: ParsedArguments): CommandAction =>
  createPaperAction(given, 'meetings.export', () => ({
    ...readNegotiationInput(given),
    meeting: given.argument('MEETING'),
    language: given.option('language') ?? '',
    look: null,
    saveAs: readFileName(resolve(given.option('out') ?? '')),
  }));

type PaperCommand = 'brief.export' | 'application.export' | 'meetings.export';

/** The brief is written in the interface language. */
function createPaperAction<N extends PaperCommand & CommandName>(
  given: ParsedArguments,
  name: N,
  input: (speech: InterfaceLanguage) => Input<N>,
): CommandAction {
  const out = resolve(given.option('out') ?? '');
  return async (core) => {
    checkTargetFile(out, given.switched('replace'));
    const value = (await runCommand(
      core,
      name,
      input(resolveInterfaceLanguage(given.option('ui'))),
    )) as Output<PaperCommand>;
    writeStoredFile(core, value.file.sha256, out);
    return { value: { ...value, out }, text: (speech) => formatMessage(speech, 'cli.compare.written', { out }) };
  };
}
