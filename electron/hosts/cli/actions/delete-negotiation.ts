import { resolve } from 'node:path';
import { UsageError } from '../../usage-error.ts';
import type { ParsedArguments } from '../parse/parse-arguments.ts';
import { readNegotiationInput } from '../parse/read-input.ts';
import * as print from '../print/format-results.ts';
import { type CommandAction, createCommandAction } from './action.ts';

/** A deletion cannot be undone, so that whoever wants no archive has to say so. */
export function createDeleteAction(args: ParsedArguments): CommandAction {
  const archive = args.option('archive');
  if ((archive === null) !== args.switched('no-archive'))
    throw new UsageError('one-of', { choices: '--archive F, --no-archive' });
  const input = {
    ...readNegotiationInput(args),
    reason: args.option('reason') ?? '',
    archive: archive === null ? null : resolve(archive),
    backups: args.option('backups') === 'rewrite',
  };
  return createCommandAction('negotiations.delete', input, print.formatDeletedNegotiation);
}
