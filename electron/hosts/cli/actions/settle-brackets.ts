import type { ShownBracket } from '../../../../shared/model/agreement.ts';
import { UsageError } from '../../usage-error.ts';
import type { ParsedArguments } from '../parse/parse-arguments.ts';
import { readClauseInput, readNegotiationInput } from '../parse/read-input.ts';
import * as print from '../print/format-results.ts';
import { type CommandAction, createCommandAction, runCommand } from './action.ts';

/** Settles one place in one language, or the same place in several at once, by its number in the list of brackets. */
export function createSettleAction(args: ParsedArguments, note: string): CommandAction {
  const [languages, take, words] = [args.options('language'), args.option('take'), args.options('words')];
  if ((take === null) === (words.length === 0)) throw new UsageError('one-of', { choices: '--take, --words' });
  if (take === null && words.length !== languages.length) throw new UsageError('missing', { what: '--words T' });
  return async (core, speech) => {
    const all = await runCommand(core, 'brackets.list', readNegotiationInput(args));
    const places = languages.map((language, n) => {
      const { part, start, end, options } = findBracket(all, args, language);
      const chosen = take === null ? { words: words[n] ?? '' } : { option: findBracketOption(options, take) };
      return { language, part, start, end, take: chosen };
    });
    return createCommandAction(
      'brackets.settle',
      { ...readClauseInput(args), parents: null, places, note },
      print.formatWrittenVersion,
    )(core, speech);
  };
}

function findBracket(all: readonly ShownBracket[], args: ParsedArguments, language: string): ShownBracket {
  const named = args.argument('CLAUSE');
  const found = all.filter((one) => one.clause === named && one.language === language);
  const asked = args.option('bracket');
  const place = asked === null && found.length > 1 ? undefined : found[Number(asked ?? 1) - 1];
  if (place === undefined) throw new UsageError('bracket', { clause: named, language, count: String(found.length) });
  return place;
}

/** Finds an option by its number, or by its side if that proposes only one. */
function findBracketOption(options: ShownBracket['options'], named: string): number {
  const ofSide = options.flatMap(({ side }, n) => (side === named ? [n] : []));
  const [only, ...others] = /^[1-9]\d*$/.test(named) ? [Number(named) - 1] : ofSide;
  if (only === undefined || others.length > 0 || only >= options.length) {
    const choices = options.map(({ side }, n) => `${n + 1}${side === null ? '' : ` (${side})`}`).join(', ');
    throw new UsageError('choice', { option: '--take', choices });
  }
  return only;
}
