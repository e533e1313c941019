import { expect, test } from 'vitest';
import { type CheckedText, checkText } from '../../../../shared/rules/checks/check-text.ts';
import { countWords, createLetterText, type Letter } from './letter.ts';
import { fertiliser } from './letter-fertiliser.ts';
import { halal } from './letter-halal.ts';
import { metals } from './letter-metals.ts';
import { standards } from './letter-standards.ts';
import { training } from './letter-training.ts';
import { readFinishedSample } from './sample.ts';

const letters: readonly (readonly [string, Letter])[] = [
  ['standards and halal products', standards],
  ['fertilisers and machines', fertiliser],
  ['vocational training', training],
  ['halal goods', halal],
  ['metals and furniture', metals],
];

test.each(letters)('finds nothing in a finished letter: %s', (_, letter) => {
  const text = createLetterText(letter);
  expect(countWords(text)).toBeGreaterThan(700);
  expect(checkText(text)).toEqual([]);
});

test.each([
  ...letters.map(([name, letter]) => [name, createLetterText(letter)] as const),
  ['the sample', readFinishedSample()] as const,
])('no-break spaces instead of spaces are not a fault: %s', (_, text) => {
  expect(checkText(withSpaces(text, '\u00a0'))).toEqual([]);
});

/** Other space characters before every number and parenthesised word, and every third elsewhere. */
function withSpaces(text: CheckedText, space: string): CheckedText {
  const change = (texts: { readonly [language: string]: string | undefined }) =>
    Object.fromEntries(
      Object.entries(texts).map(([language, source = '']) => {
        let count = 0;
        return [
          language,
          source.replaceAll(/(?<=[\p{L}\p{N},]) (?=[\p{L}\p{N}(])/gu, () => (++count % 3 === 0 ? space : ' ')),
        ];
      }),
    );
  const clauses = text.clauses.map((one) => ({ ...one, heading: change(one.heading), body: change(one.body) }));
  return { ...text, clauses };
}
