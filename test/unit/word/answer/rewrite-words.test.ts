import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TreeElement } from '../../../../electron/core/package/xml-tree.ts';
import { createLikeParagraph, readWords, rewriteWords } from '../../../../electron/core/word/answer/rewrite-words.ts';
import { createElement } from '../../../../electron/core/word/redline/tree/tree-elements.ts';

const text = (words: string) => createElement('w:t', {}, [words]);
const run = (words: string, format: string) =>
  createElement('w:r', {}, [createElement('w:rPr', {}, [createElement(format)]), text(words)]);
const paragraph = (...children: TreeElement[]) => createElement('w:p', {}, [createElement('w:pPr'), ...children]);
const listRuns = ({ children }: TreeElement) =>
  children.flatMap((child) => {
    if (typeof child === 'string' || child.name !== 'w:r') return [];
    const format = child.children.flatMap((one) =>
      typeof one === 'string' || one.name !== 'w:rPr' ? [] : one.children,
    );
    const [kind] = format;
    return [[typeof kind === 'object' ? kind.name : '', readWords(child)]];
  });

test('words that stay keep their format, and new ones are written like those that they replace', () => {
  const old = paragraph(run('Pasal 4. ', 'w:b'), run('Para Pihak ', 'w:i'), run('wajib bertemu dua kali.', 'w:u'));
  expect(listRuns(rewriteWords(old, 'Pasal 5. Para Peserta akan bertemu dua kali setahun.'))).toEqual([
    ['w:b', 'Pasal 5. '],
    ['w:i', 'Para Peserta '],
    ['w:u', 'akan bertemu dua kali setahun.'],
  ]);
});

test('a break or a tab between words that stay is no other word than a space', () => {
  const sign = (name: string) => createElement('w:r', {}, [createElement(name)]);
  const old = paragraph(run('Pasal 4', 'w:b'), sign('w:br'), run('Dana', 'w:b'), sign('w:tab'), run('satu', 'w:i'));
  expect(rewriteWords(old, 'Pasal 4 Dana satu')).toBe(old);
});

test('an added paragraph has the format of most words of the one that it is like', () => {
  const like = paragraph(run('1.', 'w:b'), run('Para Peserta akan bertemu.', 'w:i'));
  expect(listRuns(createLikeParagraph(like, 'Baru.'))).toEqual([['w:i', 'Baru.']]);
});

test('whatever runs a paragraph has, it reads as the new words', () => {
  const words = fc.stringMatching(/^[ab ,.\t\u00a0ўЖ1]{0,12}$/);
  const runs = fc.array(
    fc.oneof(
      fc.tuple(words, fc.constantFrom('w:b', 'w:i')).map(([one, format]) => run(one, format)),
      fc
        .constantFrom('w:tab', 'w:br', 'w:noBreakHyphen')
        .map((name) => createElement('w:r', {}, [createElement(name)])),
    ),
    { maxLength: 6 },
  );
  const squeeze = (one: string) => one.replace(/\s+/gu, '');
  fc.assert(
    fc.property(runs, words, (old, next) => {
      expect(squeeze(readWords(rewriteWords(paragraph(...old), next)))).toBe(squeeze(next));
    }),
    { numRuns: 500 },
  );
});
