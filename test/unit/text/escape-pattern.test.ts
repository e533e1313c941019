import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapePattern } from '../../../shared/text/escape-pattern.ts';

test('escaped words match themselves, and nothing else of their length', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (words, other) => {
      const pattern = new RegExp(`^${escapePattern(words)}$`, 'u');
      expect(pattern.test(words)).toBe(true);
      expect(pattern.test(other)).toBe(other === words);
    }),
  );
});
