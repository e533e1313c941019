import type { DocumentText } from '../../shared/model/document-text.ts';
import {
  createBlock,
  createFullText,
  createItem,
  createLine,
  createLineText,
  type WrittenLanguage,
} from '../fixtures/word/document-texts.ts';

/** The number of lines above the content that should meet the end of a page, one more in each text. */
export const pageLengths = Array.from({ length: 12 }, (_, n) => 15 + n);

/** A text whose second heading is lower the more lines it has. */
export function createHeadedText(lines: number): DocumentText {
  const filler = Array.from({ length: lines }, (_, n) => createLine(`line ${n + 1}`));
  const items = ['a', 'b', 'c'].map((letter, n) => createItem(`${letter}.`, 'lowerLetter', n + 1, `item ${letter}`));
  return {
    ...createLineText('en', 0),
    blocks: [
      createBlock('paragraph', 'Paragraph 1', 'First', filler),
      createBlock('paragraph', 'Paragraph 2', 'Heading', [
        createLine('Text of some length behind a heading. '.repeat(6).trim()),
      ]),
      createBlock('paragraph', 'Paragraph 3', 'Heading', [createLine('As follows:'), ...items]),
      createBlock('closing', null, '', [createLine('It closes.')]),
    ],
  };
}

/** A text whose last clause, with nested items, is kept with its signatures. */
export function createClosedText(lines: number, words: number): DocumentText {
  const filler = Array.from({ length: lines }, (_, n) => createLine(`line ${n + 1}`));
  const long = (word: string) => `${word} `.repeat(words).trim();
  const nested = [
    createItem('a.', 'lowerLetter', 1, long('outer')),
    createItem('(i)', 'lowerRoman', 1, long('middle'), 1),
    createItem('1)', 'decimal', 1, long('inner'), 2),
  ];
  return {
    ...createLineText('en', 0),
    blocks: [
      createBlock('paragraph', 'Paragraph 1', 'First', filler),
      createBlock('paragraph', 'Paragraph 2', 'Heading', nested),
      createBlock('closing', null, '', [createLine('It closes.')]),
    ],
  };
}

/** A text whose last clause under a heading is one paragraph, and whose closing is long: side by side both are tall. */
export function createTallText(lines: number, words: number): DocumentText {
  const filler = Array.from({ length: lines }, (_, n) => createLine(`line ${n + 1}`));
  return {
    ...createLineText('en', 0),
    blocks: [
      createBlock('paragraph', 'Paragraph 1', 'First', filler),
      createBlock('paragraph', 'Paragraph 2', 'Heading', [createLine(`${'terminating '.repeat(words)}end`)]),
      createBlock('closing', null, '', [createLine(`${'closing '.repeat(70)}closes.`)]),
    ],
  };
}

/** Everything that is too long. */
export function createHardText(language: WrittenLanguage): DocumentText {
  const base = createFullText(language, false);
  const [left, right] = base.signatures;
  const name = 'Prof. Dr. Ir. H. Raden Mas Panji Aryasatya Kusumawardhana Sastranegara, S.H., M.Sc., Ph.D.';
  const items = Array.from({ length: 40 }, (_, n) =>
    createItem(`${n + 1}.`, 'decimal', n + 1, `entry ${n + 1} of forty`),
  );
  const nested = [
    createItem('a.', 'lowerLetter', 1, 'outer '.repeat(40).trim()),
    createItem('(i)', 'lowerRoman', 1, 'middle '.repeat(40).trim(), 1),
    createItem('1)', 'decimal', 1, 'inner '.repeat(40).trim(), 2),
  ];
  const blocks = [
    createBlock('paragraph', 'Paragraph 1', 'A Heading That Goes On and On '.repeat(8).trim(), [createLine('short')]),
    createBlock('paragraph', 'Paragraph 2', 'Word', [
      createLine(`before ${'Donaudampfschifffahrt'.repeat(12)} behind`),
    ]),
    createBlock('paragraph', 'Paragraph 3', 'Forty', items),
    createBlock('paragraph', 'Paragraph 4', 'Deep', nested),
    createBlock('closing', null, '', [createLine('It closes.')]),
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
