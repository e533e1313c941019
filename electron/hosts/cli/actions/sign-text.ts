import { resolve } from 'node:path';
import type { Input } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import { checkSetFolder, writeSetFolder } from '../../../core/store/folders/set-folder.ts';
import { unzipFiles } from '../../../core/unzip-files.ts';
import { UsageError } from '../../usage-error.ts';
import { checkTargetFile, readFileName, writeFileAtomically } from '../../user-files.ts';
import type { ParsedArguments } from '../parse/parse-arguments.ts';
import { readNegotiationInput } from '../parse/read-input.ts';
import * as printed from '../print/format-signing.ts';
import { type CommandAction, runCommand } from './action.ts';

export function readPassInput(
  args: ParsedArguments,
  points: readonly string[],
): Pick<Input<'readiness.pass'>, 'point' | 'reason' | 'withdrawn'> {
  const point = args.argument('POINT');
  if (!points.includes(point)) throw new UsageError('choice', { option: 'POINT', choices: points.join(', ') });
  const withdrawn = args.switched('withdraw');
  const reason = args.option('reason') ?? (withdrawn ? '–' : null);
  if (reason === null) throw new UsageError('missing', { what: '--reason T' });
  return { point: point as Input<'readiness.pass'>['point'], reason, withdrawn };
}

/**
 * Makes a signing set and writes it to a folder, or to one .zip with the folders that may be sent, or with all of them.
 */
export function createSignAction(args: ParsedArguments): CommandAction {
  const out = resolve(args.option('out') ?? '');
  const replace = args.switched('replace');
  const zip = /\.zip$/i.test(out);
  const pdf = args.switched('pdf');
  // A folder keeps internal papers apart; a .zip is sent as it is.
  const whole = !zip || args.switched('internal');
  return async (core) => {
    if (zip) checkTargetFile(out, replace);
    else checkSetFolder(out, replace);
    const value = await runCommand(core, 'signing.make', {
      ...readNegotiationInput(args),
      draft: args.option('draft') ?? '',
      layout: (args.option('layout') ?? 'each') as Input<'signing.make'>['layout'],
      pdf,
      since: args.option('since'),
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
