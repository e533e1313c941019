import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findTextFault } from '../../../shared/model/text-fault.ts';
import { foldText, foldTextWithOffsets } from '../../../shared/text/search/fold-text.ts';
import { propertyRuns } from '../../helpers/marks.ts';

test.each([
  ['tab\there', { at: 3, code: 'control-character', codePoint: 'U+0009' }],
  ['bell\u0007', { at: 4, code: 'control-character', codePoint: 'U+0007' }],
  ['a\r\nb', { at: 1, code: 'control-character', codePoint: 'U+000D' }],
  ['line\u2028', { at: 4, code: 'control-character', codePoint: 'U+2028' }],
  ['nonchar \uffff', { at: 8, code: 'control-character', codePoint: 'U+FFFF' }],
  ['half \ud83d.', { at: 5, code: 'lone-surrogate', codePoint: 'U+D83D' }],
  ['half \udc00', { at: 5, code: 'lone-surrogate', codePoint: 'U+DC00' }],
  ['cafe\u0301 и\u0306', { at: 3, code: 'not-nfc', codePoint: 'U+0065' }],
])('%j is rejected', (text, fault) => {
  expect(findTextFault(text)).toEqual(fault);
});

test.each(['', 'plain\nlines', 'ещё один ў', '👩‍👩‍👧 emoji', 'zero\u200bwidth is shown, not refused'])(
  '%j is accepted',
  (text) => {
    expect(findTextFault(text)).toBeNull();
  },
);

test('folding finds typed words, and maps them to their original position', () => {
  expect(foldTextWithOffsets('Ёлка йод Café ﬁn').folded).toBe('елка йод cafe fin');
  expect(foldTextWithOffsets('aﬁb').from).toEqual([0, 1, 1, 2]);
});

test('folding a whole text gives the same as folding it character by character', () => {
  const unit = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.constantFrom('ΟΔΟΣ', 'йЙ', 'ЁЎ', 'İ', 'ﬁ', '\ue000', 'ǅ'),
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 5 }), (parts) => {
      expect(foldText(parts.join(' '))).toBe(foldTextWithOffsets(parts.join(' ')).folded);
    }),
    { numRuns: propertyRuns },
  );
});
