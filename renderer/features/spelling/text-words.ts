import type { ShownTerm } from '../../../shared/model/process.ts';
import type { ShownText } from '../../../shared/model/shown.ts';
import { WORD } from './spelled-words.ts';

type NamedText = {
  readonly parties: readonly Pick<ShownText['parties'][number], 'state' | 'ministry' | 'signatory'>[];
  readonly clauses: readonly Pick<ShownText['clauses'][number], 'body'>[];
};

/** A term where it is defined or mentioned: “Pernyataan Kehendak”, «Участники». */
const QUOTED_TERM = /[“"«„](\p{Lu}[^“”"«»„\n]{0,80})[”"»“]/gu;

/**
 * The words that a text itself makes right, in small letters: the names of its parties and those who sign, the terms of
 * its glossary, and the terms that its clauses quote in a language.
 */
export function listTextWords(
  text: NamedText,
  terms: readonly Pick<ShownTerm, 'term' | 'variants'>[],
  language: string,
): ReadonlySet<string> {
  const names = text.parties.flatMap(({ state, ministry, signatory }) =>
    [state, ministry, signatory.title].flatMap((by) => Object.values(by)).concat(signatory.name),
  );
  const glossary = terms.flatMap(({ term, variants }) => [...Object.values(term), ...Object.values(variants).flat()]);
  const quoted = text.clauses.flatMap(({ body }) =>
    [...(body[language] ?? '').matchAll(QUOTED_TERM)].map(([, term = '']) => term),
  );
  return new Set([...names, ...glossary, ...quoted].flatMap((words) => words.toLowerCase().match(WORD) ?? []));
}
