import type { ShownBracket } from '../../../shared/model/agreement.ts';
import { type Action, answer, call } from './action.ts';
import { type Given, Misuse } from './given.ts';
import { clause, negotiation } from './input.ts';
import * as print from './print.ts';

/** Settles one place in one language, or the same place in several at once, as the list of brackets numbers them. */
export function settled(given: Given, note: string): Action {
  const [languages, take, words] = [given.options('language'), given.option('take'), given.options('words')];
  if ((take === null) === (words.length === 0)) throw new Misuse('one-of', { choices: '--take, --words' });
  if (take === null && words.length !== languages.length) throw new Misuse('missing', { what: '--words T' });
  return async (core) => {
    const all = await call(core, 'brackets.list', negotiation(given));
    const places = languages.map((language, n) => {
      const { part, start, end, options } = placeIn(all, given, language);
      const chosen = take === null ? { words: words[n] ?? '' } : { option: optionNamed(options, take) };
      return { language, part, start, end, take: chosen };
    });
    return answer('brackets.settle', { ...clause(given), parents: null, places, note }, print.written)(core);
  };
}

function placeIn(all: readonly ShownBracket[], given: Given, language: string): ShownBracket {
  const named = given.argument('CLAUSE');
  const found = all.filter((one) => one.clause === named && one.language === language);
  const asked = given.option('bracket');
  const place = asked === null && found.length > 1 ? undefined : found[Number(asked ?? 1) - 1];
  if (place === undefined) throw new Misuse('bracket', { clause: named, language, count: String(found.length) });
  return place;
}

/** By its number, or by its side where that proposes only one. */
function optionNamed(options: ShownBracket['options'], named: string): number {
  const ofSide = options.flatMap(({ side }, n) => (side === named ? [n] : []));
  const [only, ...others] = /^[1-9]\d*$/.test(named) ? [Number(named) - 1] : ofSide;
  if (only === undefined || others.length > 0 || only >= options.length) {
    const choices = options.map(({ side }, n) => `${n + 1}${side === null ? '' : ` (${side})`}`).join(', ');
    throw new Misuse('choice', { option: '--take', choices });
  }
  return only;
}
