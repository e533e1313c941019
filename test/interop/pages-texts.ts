import type { DocumentText } from '../../shared/model/document-text.ts';
import { block, fullText, item, line, lineText, type WrittenLanguage } from '../fixtures/word/texts.ts';

/** So many lines stand above what is to meet the end of a page, one more in each text. */
export const lengths = Array.from({ length: 12 }, (_, n) => 15 + n);

/** A text whose second heading stands lower the more lines it has. */
export function headedText(lines: number): DocumentText {
  const filler = Array.from({ length: lines }, (_, n) => line(`line ${n + 1}`));
  const items = ['a', 'b', 'c'].map((letter, n) => item(`${letter}.`, 'lowerLetter', n + 1, `item ${letter}`));
  return {
    ...lineText('en', 0),
    blocks: [
      block('paragraph', 'Paragraph 1', 'First', filler),
      block('paragraph', 'Paragraph 2', 'Heading', [line('Text of some length behind a heading. '.repeat(6).trim())]),
      block('paragraph', 'Paragraph 3', 'Heading', [line('As follows:'), ...items]),
      block('closing', null, '', [line('It closes.')]),
    ],
  };
}

/** A text whose last clause, with items in items, is kept with its signatures. */
export function closedText(lines: number, words: number): DocumentText {
  const filler = Array.from({ length: lines }, (_, n) => line(`line ${n + 1}`));
  const long = (word: string) => `${word} `.repeat(words).trim();
  const nested = [
    item('a.', 'lowerLetter', 1, long('outer')),
    item('(i)', 'lowerRoman', 1, long('middle'), 1),
    item('1)', 'decimal', 1, long('inner'), 2),
  ];
  return {
    ...lineText('en', 0),
    blocks: [
      block('paragraph', 'Paragraph 1', 'First', filler),
      block('paragraph', 'Paragraph 2', 'Heading', nested),
      block('closing', null, '', [line('It closes.')]),
    ],
  };
}

/** A text whose last clause under a heading is one paragraph, and whose closing is long: side by side both are tall. */
export function tallText(lines: number, words: number): DocumentText {
  const filler = Array.from({ length: lines }, (_, n) => line(`line ${n + 1}`));
  return {
    ...lineText('en', 0),
    blocks: [
      block('paragraph', 'Paragraph 1', 'First', filler),
      block('paragraph', 'Paragraph 2', 'Heading', [line(`${'terminating '.repeat(words)}end`)]),
      block('closing', null, '', [line(`${'closing '.repeat(70)}closes.`)]),
    ],
  };
}

/** Everything that is too long. */
export function hardText(language: WrittenLanguage): DocumentText {
  const base = fullText(language, false);
  const [left, right] = base.signatures;
  const name = 'Prof. Dr. Ir. H. Raden Mas Panji Aryasatya Kusumawardhana Sastranegara, S.H., M.Sc., Ph.D.';
  const items = Array.from({ length: 40 }, (_, n) => item(`${n + 1}.`, 'decimal', n + 1, `entry ${n + 1} of forty`));
  const nested = [
    item('a.', 'lowerLetter', 1, 'outer '.repeat(40).trim()),
    item('(i)', 'lowerRoman', 1, 'middle '.repeat(40).trim(), 1),
    item('1)', 'decimal', 1, 'inner '.repeat(40).trim(), 2),
  ];
  const blocks = [
    block('paragraph', 'Paragraph 1', 'A Heading That Goes On and On '.repeat(8).trim(), [line('short')]),
    block('paragraph', 'Paragraph 2', 'Word', [line(`before ${'Donaudampfschifffahrt'.repeat(12)} behind`)]),
    block('paragraph', 'Paragraph 3', 'Forty', items),
    block('paragraph', 'Paragraph 4', 'Deep', nested),
    block('closing', null, '', [line('It closes.')]),
  ];
  return {
    ...base,
    blocks,
    signatures: [
      { ...left, name },
      { ...right, name: 'A. B.', title: 'Minister of Industry, Trade and Everything Else '.repeat(3).trim() },
    ],
  };
}
