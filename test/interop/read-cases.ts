import { numbersFrom } from '../unit/word-read/forged.ts';
import { cell, del, ins, mark, marked, p, part, r, row, table } from '../unit/word-read/package.ts';

const moved = (kind: 'From' | 'To', id: number, inner: string) =>
  `<w:move${kind}RangeStart w:id="${id}" w:name="move1" w:author="Sari" w:date="2022-01-10T09:00:00Z"/>${inner}<w:move${kind}RangeEnd w:id="${id}"/>`;
const from = (inner: string) => marked('moveFrom', inner);
const to = (inner: string) => marked('moveTo', inner);
const changed = (name: 'ins' | 'del', text: string) =>
  row([cell(p(name === 'ins' ? ins(r(text)) : del(r(text)), mark(name)))], marked(name));

/** Every kind of change that LibreOffice 7.4 settles as Word does; it knows of rows only with the words in them. */
export const settled: Readonly<Record<string, string>> = {
  words: p(r('Para Peserta ') + del(r('wajib')) + ins(r('akan')) + r(' bekerja sama')),
  'deleted-insertion': p(r('a') + ins(r('b') + del(r('c'), 'Budi'))),
  'mark-deleted': p(r('satu'), mark('del')) + p(r('dua')),
  'mark-inserted': p(r('satu'), mark('ins')) + p(r('dua')),
  'paragraph-deleted': p(r('a')) + p(del(r('b')), mark('del')) + p(r('c')),
  'paragraph-inserted': p(r('a')) + p(ins(r('b')), mark('ins')) + p(r('c')),
  'marks-deleted': p(r('a'), mark('del')) + p(r('b'), mark('del')) + p(r('c')),
  'over-paragraphs-deleted':
    p(r('ab') + del(r('cd')), mark('del')) + p(del(r('ef')), mark('del')) + p(del(r('gh')) + r('ij')),
  'over-paragraphs-inserted':
    p(r('ab') + ins(r('cd')), mark('ins')) + p(ins(r('ef')), mark('ins')) + p(ins(r('gh')) + r('ij')),
  'empty-paragraph': p(r('a')) + p('', mark('del')) + p(r('b')),
  'words-moved': p(moved('From', 8, from(r('dua '))) + r('satu ') + moved('To', 9, to(r('dua ')))),
  'paragraph-moved':
    moved('From', 8, p(from(r('a')), mark('moveFrom'))) +
    p(r('b')) +
    moved('To', 9, p(to(r('a')), mark('moveTo'))) +
    p(r('c')),
  rows: table(row([cell(p(r('a')))]), changed('del', 'c'), changed('ins', 'd')) + p(r('akhir')),
  'table-deleted': p(r('x')) + table(changed('del', 'a'), changed('del', 'b')) + p(r('akhir')),
  'before-a-table': p(r('a'), mark('del')) + table(row([cell(p(r('b')))])) + p(r('akhir')),
  'after-a-table': table(row([cell(p(r('b')))])) + p(del(r('c')), mark('del')) + p(r('akhir')),
  'end-of-a-cell': table(row([cell(p(del(r('a')), mark('del'))), cell(p(r('b')))])) + p(r('akhir')),
  'end-of-a-file': p(r('a'), mark('del')) + p(del(r('b'))),
  'last-paragraph': p(r('a')) + p(del(r('b')), mark('del')),
  hidden: p(r('a') + r('b', '<w:vanish/>') + r('c')),
  formatting: p(r('a') + r('b', `<w:b/>${marked('rPrChange', '<w:rPr/>')}`), marked('pPrChange', '<w:pPr/>')),
  'spaces-not-kept': p(
    `<w:r><w:t> satu </w:t></w:r><w:r><w:t xml:space="preserve"> dua </w:t></w:r>${ins('<w:r><w:t> tiga </w:t></w:r>')}<w:r><w:t>empat</w:t></w:r>`,
  ),
  signs: p(
    `<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:noBreakHyphen/><w:softHyphen/><w:t>c</w:t></w:r>${del('<w:r><w:tab/></w:r>')}`,
  ),
};

/**
 * A text with changes at random: words and marks that are kept, inserted or deleted. Words that LibreOffice 7.4 takes for
 * one with the next paragraph, a change at the very end of a line whose mark is none, are left out.
 */
export function randomText(seed: number): string {
  const next = numbersFrom(seed);
  const below = (limit: number) => Math.floor(next() * limit);
  let count = 0;
  const words = () => {
    count += 1;
    return `${'abcdefgh'[below(8)]}${count} `;
  };
  const changes = [(inner: string) => inner, (inner: string) => inner, ins, del];
  const inline = () =>
    Array.from({ length: below(5) }, () => changes[below(changes.length)]?.(r(words())) ?? '').join('');
  const paragraph = (last: boolean) => {
    const kind = last ? 0 : below(6);
    const inner = kind === 1 ? del(r(words())) : kind === 2 ? ins(r(words())) : inline() + r(words());
    return p(inner, kind === 1 || kind === 3 ? mark('del') : kind === 2 || kind === 4 ? mark('ins') : '');
  };
  return Array.from({ length: 8 }, () => paragraph(false)).join('') + p(r('akhir'));
}

const level = (format: string, text: string, at: number) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:suff w:val="space"/><w:lvlText w:val="${text}"/></w:lvl>`;
const num = (id: number, of: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const abstract = (id: number, levels: readonly (readonly [string, string])[]) =>
  `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${levels.map(([format, text], at) => level(format, text, at)).join('')}</w:abstractNum>`;

/** Lists 1 of five levels; 2 and 3 that share a counter; 4 that shares it and begins anew; 5 of the kind of 1 that begins with four. */
export const numbering = part(
  'w:numbering',
  [
    abstract(0, [
      ['decimal', 'Pasal %1'],
      ['decimal', '%1.%2'],
      ['lowerLetter', '(%3)'],
      ['upperRoman', '%4.'],
      ['russianLower', '%5)'],
    ]),
    abstract(1, [
      ['decimal', '%1.'],
      ['lowerLetter', '%2.'],
    ]),
    num(1, 0) + num(2, 1) + num(3, 1),
    num(4, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'),
    num(5, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride>'),
  ].join(''),
);
const item = (list: number, at: number, inner = r('x'), more = '') =>
  p(inner, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>${more}`);

/** Lists whose paragraphs LibreOffice 7.4 numbers as Word does; it does not know w:isLgl. */
export const numbered: Readonly<Record<string, string>> = {
  levels: [0, 1, 1, 2, 2, 0, 1, 2, 3, 3, 4, 4, 0].map((at) => item(1, at)).join(''),
  'levels-left-out': [1, 0, 0, 2, 1, 2].map((at) => item(1, at)).join(''),
  'begins-below-its-start': [1, 0, 1, 0].map((at) => item(5, at)).join(''),
  'lists-that-share': [2, 2, 3, 4, 4, 2, 3].map((list) => item(list, 0)).join(''),
  'tracked-items':
    item(2, 0) + item(2, 0, del(r('b')), mark('del')) + item(2, 0, ins(r('c')), mark('ins')) + item(2, 0),
  'joined-items':
    item(2, 0, r('a'), mark('del')) + p(r('b')) + item(2, 0) + p(r('c'), mark('del')) + item(2, 0) + item(2, 0),
  'items-deleted-before-others':
    item(2, 0, del(r('a')), mark('del')) + p(r('b')) + p(del(r('c')), mark('del')) + item(2, 0),
  'a-number-tracked-in': item(2, 0, r('a'), marked('pPrChange', '<w:pPr/>')) + item(2, 0),
  'items-without-words': item(2, 0, '') + item(2, 0) + item(2, 1) + item(2, 1) + item(2, 0) + item(2, 1),
};
