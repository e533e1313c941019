import { UsageError } from '../../usage-error.ts';
import type { ParsedArguments } from '../parse/parse-arguments.ts';
import { readCountOption, readNegotiationInput } from '../parse/read-input.ts';
import { formatActions, formatRedoneAction, formatUndoneAction } from '../print/format-actions.ts';
import { type CommandAction, createCommandAction } from './action.ts';

const DEFAULT_LIMIT = 50;

/** Lists what was done in a text, or undoes or redoes one action of it. */
export function createActionsAction(args: ParsedArguments): CommandAction {
  const text = readNegotiationInput(args);
  const [undo, redo] = [args.option('undo'), args.option('redo')];
  if (undo !== null && redo !== null) throw new UsageError('one-of', { choices: '--undo, --redo' });
  if (undo !== null) return createCommandAction('actions.undo', { ...text, action: undo }, formatUndoneAction);
  if (redo !== null) return createCommandAction('actions.redo', { ...text, action: redo }, formatRedoneAction);
  const limit = readCountOption(args, 'limit', DEFAULT_LIMIT);
  return createCommandAction('actions.list', { ...text, person: args.option('by'), limit }, formatActions);
}

export const isReversal = (args: ParsedArguments): boolean =>
  args.option('undo') !== null || args.option('redo') !== null;
