import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapePattern } from '../../../shared/text/escape-pattern.ts';

test('an escaped pattern matches its words and nothing else', () => {
  const unit = fc.constantFrom(...'№ §–-^$\\.*+?()[]{}|/a1'.split(''));
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit })), (words) => {
      for (const flags of ['', 'u']) {
        const whole = new RegExp(`^${escapePattern(words)}$`, flags);
        expect(whole.exec(words)?.[0]).toBe(words);
        expect(whole.test(`${words}x`)).toBe(false);
      }
    }),
  );
});
