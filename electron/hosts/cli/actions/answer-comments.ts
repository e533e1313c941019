import type { Disposition } from '../../../../shared/model/comment.ts';
import { UsageError } from '../../usage-error.ts';
import type { ParsedArguments } from '../parse/parse-arguments.ts';
import { readNegotiationInput, readOptionalText } from '../parse/read-input.ts';
import { formatRecordHash } from '../print/format-results.ts';
import { type CommandAction, createCommandAction } from './action.ts';

/** Gives one comment its answer, or several the same one: all of them, or none if one is refused. */
export function createAnswerAction(args: ParsedArguments): CommandAction {
  const [comment = '', ...others] = args.many('COMMENT');
  const answer = {
    ...readNegotiationInput(args),
    disposition: args.option('as') as Disposition,
    text: readOptionalText(args),
  };
  const version = args.option('version');
  if (others.length === 0)
    return createCommandAction('comments.answer', { ...answer, comment, version }, formatRecordHash);
  if (version !== null) throw new UsageError('one-comment', { count: String(others.length + 1) });
  return createCommandAction(
    'comments.answer-together',
    { ...answer, comments: [comment, ...others] },
    ({ records }, speech) => records.map((record) => formatRecordHash({ record }, speech)).join('\n'),
  );
}
