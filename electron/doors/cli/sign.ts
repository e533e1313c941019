import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CommandName, Input, Output } from '../../../shared/api/commands.ts';
import { Failure } from '../../../shared/api/failure.ts';
import { say } from '../../../shared/i18n/say.ts';
import { setFolders } from '../../../shared/model/signing-set.ts';
import type { Core } from '../../core/core.ts';
import { type Action, call } from './action.ts';
import { checkTarget, writeWhole } from './files.ts';
import { type Given, Misuse } from './given.ts';
import { handIn } from './import.ts';
import { negotiation } from './input.ts';
import * as printed from './print-sign.ts';

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

/** Makes a signing set and writes it as one .zip, or into a folder with one for each use. */
export function signed(given: Given): Action {
  const out = resolve(given.option('out') ?? '');
  const replace = given.switched('replace');
  const zip = /\.zip$/i.test(out);
  return async (core) => {
    if (zip) checkTarget(out, replace);
    else if (!replace && existsSync(out) && readdirSync(out).length > 0)
      throw new Failure('file-exists', { path: out });
    const value = await call(core, 'signing.make', {
      ...negotiation(given),
      draft: given.option('draft') ?? '',
      layout: (given.option('layout') ?? 'each') as Input<'signing.make'>['layout'],
      pdf: given.switched('pdf'),
      since: given.option('since'),
    });
    if (zip) write(core, value.zip.sha256, out);
    else {
      for (const { role, file } of value.set.files) {
        const folder = join(out, setFolders[role]);
        mkdirSync(folder, { recursive: true });
        write(core, file.sha256, join(folder, file.name));
      }
    }
    return { value: { ...value, out }, text: (speech) => printed.set(value.set, out, speech) };
  };
}

function write(core: Core, sha256: string, path: string): void {
  const bytes = core.file(sha256);
  if (bytes !== null) writeWhole(path, bytes);
}

/** Whether files are texts of ours; found is one that is not. */
export function verified(given: Given): Action {
  const paths = given.many('FILES');
  return async (core) => {
    const value: (Output<'files.verify'> & { path: string })[] = [];
    for (const path of paths) value.push({ path, ...(await call(core, 'files.verify', handIn(core, path))) });
    return {
      value,
      text: (speech) => value.map((one) => printed.verified(one, speech)).join('\n\n'),
      found: value.some(({ state }) => state !== 'same-file' && state !== 'same-text'),
    };
  };
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
    return { value: { ...value, out }, text: (speech) => say(speech, 'cli.compare.written', { out }) };
  };
}
