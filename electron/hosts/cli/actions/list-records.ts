import type { CommandName, Input, Output } from '../../../../shared/api/commands.ts';
import type { InterfaceLanguage } from '../../../../shared/model/interface-language.ts';
import { isNamedInList } from '../../../../shared/model/store/damage-lists.ts';
import type { ShownDamagedRecord } from '../../../../shared/model/store/store-condition.ts';
import type { ParsedArguments } from '../parse/parse-arguments.ts';
import { readClauseInput, readNegotiationInput } from '../parse/read-input.ts';
import { formatClauseHistory, formatComments } from '../print/format-results.ts';
import { formatText } from '../print/format-text.ts';
import { type CommandAction, runCommand } from './action.ts';
import { addDamage, listDamage } from './list-damage.ts';

/** The commands that list records of one text: the damaged ones are printed in their place. */

export function createShowAction(args: ParsedArguments): CommandAction {
  const input = { ...readNegotiationInput(args), draft: args.option('draft') };
  return createListAction(
    'texts.show',
    input,
    () => true,
    (text, damage, speech) => formatText(text, damage, args.option('language'), speech),
  );
}

export function createHistoryAction(args: ParsedArguments): CommandAction {
  const fits = (one: ShownDamagedRecord, { clause }: Output<'clauses.history'>) => one.clause === clause.code;
  return createListAction('clauses.history', readClauseInput(args), fits, formatClauseHistory);
}

export function createCommentsAction(args: ParsedArguments): CommandAction {
  const clause = args.optional('CLAUSE');
  // A clause may be named by its id, and that of a damaged comment may be unknown.
  const fits = (one: ShownDamagedRecord, comments: Output<'comments.list'>) =>
    isNamedInList('comments', one) && (clause === null || [clause, null, comments[0]?.clause].includes(one.clause));
  return createListAction('comments.list', { ...readNegotiationInput(args), clause }, fits, formatComments);
}

function createListAction<N extends CommandName>(
  name: N,
  input: Input<N> & { readonly negotiation: string },
  fits: (record: ShownDamagedRecord, value: Output<N>) => boolean,
  print: (value: Output<N>, damage: readonly ShownDamagedRecord[], speech: InterfaceLanguage) => string,
): CommandAction {
  return async (core) => {
    const value = await runCommand(core, name, input);
    const damage = await listDamage(core, input.negotiation, (one) => fits(one, value));
    return { value: addDamage(value, damage), text: (speech) => print(value, damage, speech), showsRecords: true };
  };
}
