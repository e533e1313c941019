import { resolve } from 'node:path';
import type { ParsedArguments } from '../parse/parse-arguments.ts';
import { readNegotiationInput } from '../parse/read-input.ts';
import { readPassphrase } from '../parse/read-passphrase.ts';
import { formatTravelCheck, formatTravelSet } from '../print/format-travel.ts';
import { type CommandAction, runCommand } from './action.ts';

/** Says what is missing before a delegation leaves; with `--out` it also writes the folder that it takes along. */
export function createTravelAction(args: ParsedArguments): CommandAction {
  const out = args.option('out');
  const asked = { ...readNegotiationInput(args), draft: args.option('draft') };
  if (out === null)
    return async (core) => {
      const value = await runCommand(core, 'travel.check', asked);
      return { value, text: (speech) => formatTravelCheck(value, speech), found: value.gaps.length > 0 };
    };
  const encrypts = args.switched('encrypt') || args.option('passphrase-file') !== null;
  return async (core, speech) => {
    const value = await runCommand(core, 'travel.make', {
      ...asked,
      since: args.option('since'),
      folder: resolve(out),
      replace: args.switched('replace'),
      ...(encrypts && { passphrase: await readPassphrase(args, speech, true) }),
    });
    return { value, text: (shown) => formatTravelSet(value, shown) };
  };
}
