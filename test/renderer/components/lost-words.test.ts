import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collectFormTexts, countLostWords } from '../../../renderer/components/lost-words.ts';

test.each([
  { typed: 'satu dua tiga', saved: 'satu dua tiga', lost: 0, what: 'words that are saved' },
  { typed: ' satu\n dua ', saved: 'dua satu', lost: 0, what: 'white space and order' },
  { typed: 'satu satu dua', saved: 'satu dua', lost: 1, what: 'a word typed twice and saved once' },
  { typed: '', saved: 'satu', lost: 0, what: 'words that were only saved' },
  { typed: 'satu dua', saved: '', lost: 2, what: 'words of a form that was empty' },
])('discarding loses $lost words for $what', ({ typed, saved, lost }) => {
  expect(countLostWords(typed, saved)).toBe(lost);
});

test('no words are lost exactly if every typed word is saved at least as often', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 });
  fc.assert(
    fc.property(words, words, (typed, saved) => {
      const lost = countLostWords(typed.join(' '), saved.join('\n'));
      expect(countLostWords([...typed, ...saved].join(' '), saved.join(' '))).toBe(typed.length);
      expect(lost).toBeGreaterThanOrEqual(typed.length - saved.length);
      expect(lost).toBeLessThanOrEqual(typed.length);
    }),
  );
});

test('the words of a form are those of all its fields, however deep', () => {
  const form = { note: 'satu', parties: [{ name: 'dua', at: null, sure: true, count: 3 }], none: undefined };
  expect(collectFormTexts(form).split(/\s+/).filter(Boolean)).toEqual(['satu', 'dua']);
});
