import { describe, expect, it } from 'vitest';
import { parseChips } from '../../../renderer/features/mark-editor/chips.ts';
import { buildTypingChanges, removeMark, wrapInMark } from '../../../renderer/features/mark-editor/mark-edits.ts';
import { convertPastedText } from '../../../renderer/features/mark-editor/paste.ts';
import { applyChanges, repairChanges } from '../../../renderer/features/mark-editor/repair-marks.ts';

const SIDES = { '[': 'ID', ']': 'BY' };

describe('chips', () => {
  it('covers every character of the mark syntax and leaves the words', () => {
    const source = 'A {ID:Indonesia|Ind.} {ref:areas} {i:mutatis} [BY: x \\[1\\]] [y]';
    const found = parseChips(source);
    expect(found?.chips.map((chip) => [source.slice(chip.from, chip.to), chip.kind])).toEqual([
      ['{ID:Indonesia|Ind.}', 'alternat'],
      ['{ref:areas}', 'ref'],
      ['{i:', 'open'],
      ['}', 'close'],
      ['[BY: ', 'open'],
      ['\\[', 'escape'],
      ['\\]', 'escape'],
      [']', 'close'],
      ['[', 'open'],
      [']', 'close'],
    ]);
    expect(found?.spans.map(({ from, to }) => source.slice(from, to))).toEqual(['mutatis', 'x \\[1\\]', 'y']);
  });

  it('gives nothing for a source that does not parse', () => expect(parseChips('a {b')).toBeNull());
});

describe('typed text', () => {
  it('is escaped', () => {
    expect(buildTypingChanges('ab', 1, 1, '{', SIDES)).toEqual([{ from: 1, to: 1, insert: '\\{' }]);
    expect(buildTypingChanges('ab', 1, 1, '[', SIDES)).toEqual([{ from: 1, to: 1, insert: '\\[' }]);
  });

  it('wraps selected words in brackets of the side of the key', () => {
    expect(applyChanges('one two', buildTypingChanges('one two', 4, 7, '[', SIDES))).toBe('one [ID: two]');
    expect(applyChanges('one two', buildTypingChanges('one two', 4, 7, ']', SIDES))).toBe('one [BY: two]');
    expect(applyChanges('one two', buildTypingChanges('one two', 4, 7, ']', { ...SIDES, ']': undefined }))).toBe(
      'one \\]',
    );
  });

  it('does not split a mark', () => {
    expect(wrapInMark('a {i:b c} d', 0, 7, { of: 'bracket', side: null })).toBeNull();
    expect(buildTypingChanges('a {i:b c} d', 0, 7, '[', SIDES)).toEqual([]);
  });

  it('marks can be removed again', () => {
    const source = 'a [ID: b {i:c}] {ID:D|E}';
    const without = (from: number, to: number, of: 'bracket' | 'italics' | 'alternat') =>
      applyChanges(source, removeMark(source, from, to, of) ?? []);
    expect(without(8, 8, 'bracket')).toBe('a b {i:c} {ID:D|E}');
    expect(without(12, 13, 'italics')).toBe('a [ID: b c] {ID:D|E}');
    expect(without(16, 24, 'alternat')).toBe('a [ID: b {i:c}] D');
    expect(removeMark(source, 0, 1, 'bracket')).toBeNull();
  });
});

describe('repair', () => {
  const edited = (source: string, from: number, to: number, insert = '') => {
    const changes = repairChanges(source, [{ from, to, insert }]);
    return changes === null ? null : applyChanges(source, changes);
  };
  it('deletes the partner of a deleted bracket', () => {
    expect(edited('a [BY: b c] d', 2, 7)).toBe('a b c d');
    expect(edited('a [BY: b c] d', 10, 11)).toBe('a b c d');
    expect(edited('a {i:b} d', 2, 5)).toBe('a b d');
  });
  it('deletes a mark with its last word', () => {
    expect(edited('a [BY: b] d', 7, 8)).toBe('a  d');
    expect(edited('a [BY: {i:b}] d', 10, 11)).toBe('a  d');
  });
  it('refuses edits that would break a mark', () => expect(edited('a {i:b c} d', 7, 7, '\n')).toBeNull());
  it('leaves a text that was already broken unchanged', () => expect(edited('a {b', 4, 4, 'c')).toBe('a {bc'));
});

describe('paste', () => {
  it('keeps the lists of Word as lines', () => {
    const word = 'Para Peserta:\r\n1.\tsatu\r\na)\u00a0\u00a0dua\r\n\r\n(iv)\ttiga\r\n•\tempat';
    expect(convertPastedText(word)).toBe('Para Peserta:\n1. satu\na) dua\n(iv) tiga\n- empat');
  });
  it('drops forbidden characters and escapes special ones', () => {
    expect(convertPastedText('will [BY: ensure][explore] {c}')).toBe('will [BY: ensure][explore] \\{c\\}');
    expect(convertPastedText('e\u0301 \u0007a\u2028b {c}')).toBe('é a\nb \\{c\\}');
  });
});
