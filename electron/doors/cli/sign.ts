import { basename, resolve } from 'node:path';
import type { CommandName, Input, Output } from '../../../shared/api/commands.ts';
import { Failure } from '../../../shared/api/failure.ts';
import { formatMessage } from '../../../shared/i18n/format-message.ts';
import type { Core } from '../../core/core.ts';
import { unzipFiles } from '../../core/unzip-files.ts';
import { type Action, call } from './action.ts';
import { checkTarget, writeWhole } from './files.ts';
import { type Given, Misuse } from './given.ts';
import { negotiation } from './input.ts';
import * as printed from './print-sign.ts';
import { checkFolder, writeSet } from './set-folder.ts';

export function passed(given: Given, points: readonly string[]): Input<'readiness.pass'> {
  const point = given.argument('POINT');
  if (!points.includes(point)) throw new Misuse('choice', { option: 'POINT', choices: points.join(', ') });
  const withdrawn = given.switched('withdraw');
  const reason = given.option('reason') ?? (withdrawn ? '–' : null);
  if (reason === null) throw new Misuse('missing', { what: '--reason T' });
  return {
    ...negotiation(given),
    draft: given.option('draft'),
    point: point as Input<'readiness.pass'>['point'],
    reason,
    withdrawn,
  };
}

/** Makes a signing set and writes its folders into a folder, or as one .zip those that may leave, or all of them. */
export function signed(given: Given): Action {
  const out = resolve(given.option('out') ?? '');
  const replace = given.switched('replace');
  const zip = /\.zip$/i.test(out);
  const pdf = given.switched('pdf');
  // A folder keeps what is for ourselves apart; a .zip is sent as it is.
  const whole = !zip || given.switched('internal');
  return async (core) => {
    if (zip) checkTarget(out, replace);
    else checkFolder(out, replace);
    const value = await call(core, 'signing.make', {
      ...negotiation(given),
      draft: given.option('draft') ?? '',
      layout: (given.option('layout') ?? 'each') as Input<'signing.make'>['layout'],
      pdf,
      since: given.option('since'),
      internal: whole,
      saveAs: basename(out),
    });
    const bytes = core.file(value.zip.sha256);
    if (bytes === null) throw new Failure('file-unknown');
    const entries = unzipFiles(bytes, Number.POSITIVE_INFINITY);
    let others: readonly string[] = [];
    if (zip) writeWhole(out, bytes);
    else others = writeSet(out, entries);
    const written = { out, pdf, whole, names: entries.map(({ name }) => name), others };
    return { value: { ...value, out, others }, text: (speech) => printed.set(value.set, written, speech) };
  };
}

function write(core: Core, sha256: string, path: string): void {
  const bytes = core.file(sha256);
  if (bytes !== null) writeWhole(path, bytes);
}

export const brief = (given: Given): Action =>
  paper(given, 'brief.export', (speech) => ({ ...negotiation(given), speech, look: null }));

export const application = (given: Given): Action =>
  paper(given, 'application.export', () => ({
    ...negotiation(given),
    draft: given.option('draft') ?? '',
    look: null,
  }));

export const minutes = (given: Given): Action =>
  paper(given, 'meetings.export', () => ({
    ...negotiation(given),
    meeting: given.argument('MEETING'),
    language: given.option('language') ?? '',
    look: null,
    saveAs: basename(resolve(given.option('out') ?? '')),
  }));

type Papers = 'brief.export' | 'application.export' | 'meetings.export';

/** The brief is written in the language of the interface. */
function paper<N extends Papers & CommandName>(
  given: Given,
  name: N,
  input: (speech: 'id' | 'en') => Input<N>,
): Action {
  const out = resolve(given.option('out') ?? '');
  return async (core) => {
    checkTarget(out, given.switched('replace'));
    const value = (await call(core, name, input(given.option('ui') === 'en' ? 'en' : 'id'))) as Output<Papers>;
    write(core, value.file.sha256, out);
    return { value: { ...value, out }, text: (speech) => formatMessage(speech, 'cli.compare.written', { out }) };
  };
}
