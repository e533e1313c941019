import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  formatLanguagePair,
  type LanguagePair,
  parseLanguagePair,
  replaceFirstLanguage,
  switchFirstLanguage,
  switchSecondLanguage,
} from '../../../renderer/features/projector/choose-languages.ts';

const languages = fc.uniqueArray(fc.constantFrom('id', 'en', 'ru', 'be', 'zh'), { minLength: 1 });
/** What may be remembered: of another text, or changed by hand. */
const remembered = fc.array(fc.constantFrom('id', 'en', 'ru', 'be', 'zh', 'xx', ''), { maxLength: 4 });

function expectPair([first, second]: LanguagePair, all: readonly string[]): void {
  expect(all).toContain(first);
  expect([...all.filter((language) => language !== first), null]).toContain(second);
}

test('whatever was remembered and pressed, one or two different languages of the text are projected', () => {
  fc.assert(
    fc.property(languages, remembered, fc.array(fc.constantFrom('first', 'second', 'choose')), (all, kept, keys) => {
      let pair = parseLanguagePair(kept.join(','), all);
      expectPair(pair, all);
      for (const key of keys) {
        if (key === 'first') pair = switchFirstLanguage(pair, all);
        else if (key === 'second') pair = switchSecondLanguage(pair, all);
        else pair = replaceFirstLanguage(pair, all.at(-1) ?? '');
        expectPair(pair, all);
        expect(parseLanguagePair(formatLanguagePair(pair), all)).toEqual(pair);
      }
    }),
  );
});

test('the right side goes through all other languages and then to none', () => {
  const all = ['id', 'en', 'ru'];
  const pairs: LanguagePair[] = [['en', null]];
  for (let n = 0; n < 3; n += 1) pairs.push(switchSecondLanguage(pairs.at(-1) ?? ['en', null], all));
  expect(pairs.map(([, second]) => second)).toEqual([null, 'id', 'ru', null]);
});

test('a language that is chosen for the left changes places with the one on the right', () => {
  expect(replaceFirstLanguage(['id', 'en'], 'en')).toEqual(['en', 'id']);
  expect(replaceFirstLanguage(['id', 'en'], 'ru')).toEqual(['ru', 'en']);
  expect(switchFirstLanguage(['ru', 'id'], ['id', 'en', 'ru'])).toEqual(['id', 'ru']);
});
