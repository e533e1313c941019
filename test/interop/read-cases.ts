import {
  cellXml,
  deletedXml,
  insertedXml,
  markXml,
  paragraphXml,
  partXml,
  rowXml,
  runXml,
  tableXml,
  trackedXml,
} from '../unit/word/read/build-docx.ts';
import { createRandomNumbers } from '../unit/word/read/hostile/forge-zip.ts';

const movedRangeXml = (kind: 'From' | 'To', id: number, inner: string) =>
  `<w:move${kind}RangeStart w:id="${id}" w:name="move1" w:author="Sari" w:date="2022-01-10T09:00:00Z"/>${inner}<w:move${kind}RangeEnd w:id="${id}"/>`;
const moveFromXml = (inner: string) => trackedXml('moveFrom', inner);
const moveToXml = (inner: string) => trackedXml('moveTo', inner);
const changedRowXml = (name: 'ins' | 'del', text: string) =>
  rowXml(
    [cellXml(paragraphXml(name === 'ins' ? insertedXml(runXml(text)) : deletedXml(runXml(text)), markXml(name)))],
    trackedXml(name),
  );

/** Every kind of change that LibreOffice 7.4 resolves as Word does; of rows it knows only those with words in them. */
export const changeCases: Readonly<Record<string, string>> = {
  words: paragraphXml(
    runXml('Para Peserta ') + deletedXml(runXml('wajib')) + insertedXml(runXml('akan')) + runXml(' bekerja sama'),
  ),
  'deleted-insertion': paragraphXml(runXml('a') + insertedXml(runXml('b') + deletedXml(runXml('c'), 'Budi'))),
  'mark-deleted': paragraphXml(runXml('satu'), markXml('del')) + paragraphXml(runXml('dua')),
  'mark-inserted': paragraphXml(runXml('satu'), markXml('ins')) + paragraphXml(runXml('dua')),
  'paragraph-deleted':
    paragraphXml(runXml('a')) + paragraphXml(deletedXml(runXml('b')), markXml('del')) + paragraphXml(runXml('c')),
  'paragraph-inserted':
    paragraphXml(runXml('a')) + paragraphXml(insertedXml(runXml('b')), markXml('ins')) + paragraphXml(runXml('c')),
  'marks-deleted':
    paragraphXml(runXml('a'), markXml('del')) + paragraphXml(runXml('b'), markXml('del')) + paragraphXml(runXml('c')),
  'over-paragraphs-deleted':
    paragraphXml(runXml('ab') + deletedXml(runXml('cd')), markXml('del')) +
    paragraphXml(deletedXml(runXml('ef')), markXml('del')) +
    paragraphXml(deletedXml(runXml('gh')) + runXml('ij')),
  'over-paragraphs-inserted':
    paragraphXml(runXml('ab') + insertedXml(runXml('cd')), markXml('ins')) +
    paragraphXml(insertedXml(runXml('ef')), markXml('ins')) +
    paragraphXml(insertedXml(runXml('gh')) + runXml('ij')),
  'empty-paragraph': paragraphXml(runXml('a')) + paragraphXml('', markXml('del')) + paragraphXml(runXml('b')),
  'words-moved': paragraphXml(
    movedRangeXml('From', 8, moveFromXml(runXml('dua '))) +
      runXml('satu ') +
      movedRangeXml('To', 9, moveToXml(runXml('dua '))),
  ),
  'paragraph-moved':
    movedRangeXml('From', 8, paragraphXml(moveFromXml(runXml('a')), markXml('moveFrom'))) +
    paragraphXml(runXml('b')) +
    movedRangeXml('To', 9, paragraphXml(moveToXml(runXml('a')), markXml('moveTo'))) +
    paragraphXml(runXml('c')),
  rows:
    tableXml(rowXml([cellXml(paragraphXml(runXml('a')))]), changedRowXml('del', 'c'), changedRowXml('ins', 'd')) +
    paragraphXml(runXml('akhir')),
  'table-deleted':
    paragraphXml(runXml('x')) +
    tableXml(changedRowXml('del', 'a'), changedRowXml('del', 'b')) +
    paragraphXml(runXml('akhir')),
  'before-a-table':
    paragraphXml(runXml('a'), markXml('del')) +
    tableXml(rowXml([cellXml(paragraphXml(runXml('b')))])) +
    paragraphXml(runXml('akhir')),
  'after-a-table':
    tableXml(rowXml([cellXml(paragraphXml(runXml('b')))])) +
    paragraphXml(deletedXml(runXml('c')), markXml('del')) +
    paragraphXml(runXml('akhir')),
  'end-of-a-cell':
    tableXml(
      rowXml([cellXml(paragraphXml(deletedXml(runXml('a')), markXml('del'))), cellXml(paragraphXml(runXml('b')))]),
    ) + paragraphXml(runXml('akhir')),
  'end-of-a-file': paragraphXml(runXml('a'), markXml('del')) + paragraphXml(deletedXml(runXml('b'))),
  'last-paragraph': paragraphXml(runXml('a')) + paragraphXml(deletedXml(runXml('b')), markXml('del')),
  hidden: paragraphXml(runXml('a') + runXml('b', '<w:vanish/>') + runXml('c')),
  formatting: paragraphXml(
    runXml('a') + runXml('b', `<w:b/>${trackedXml('rPrChange', '<w:rPr/>')}`),
    trackedXml('pPrChange', '<w:pPr/>'),
  ),
  'spaces-not-kept': paragraphXml(
    `<w:r><w:t> satu </w:t></w:r><w:r><w:t xml:space="preserve"> dua </w:t></w:r>${insertedXml('<w:r><w:t> tiga </w:t></w:r>')}<w:r><w:t>empat</w:t></w:r>`,
  ),
  signs: paragraphXml(
    `<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:noBreakHyphen/><w:softHyphen/><w:t>c</w:t></w:r>${deletedXml('<w:r><w:tab/></w:r>')}`,
  ),
};

/**
 * A text with random changes: words and marks that are kept, inserted or deleted. Left out: words that LibreOffice 7.4
 * joins with the next paragraph, namely a change at the very end of a line whose mark is unchanged.
 */
export function createRandomBody(seed: number): string {
  const next = createRandomNumbers(seed);
  const below = (limit: number) => Math.floor(next() * limit);
  let count = 0;
  const words = () => {
    count += 1;
    return `${'abcdefgh'[below(8)]}${count} `;
  };
  const changes = [(inner: string) => inner, (inner: string) => inner, insertedXml, deletedXml];
  const inline = () =>
    Array.from({ length: below(5) }, () => changes[below(changes.length)]?.(runXml(words())) ?? '').join('');
  const paragraph = (last: boolean) => {
    const kind = last ? 0 : below(6);
    const inner =
      kind === 1 ? deletedXml(runXml(words())) : kind === 2 ? insertedXml(runXml(words())) : inline() + runXml(words());
    return paragraphXml(
      inner,
      kind === 1 || kind === 3 ? markXml('del') : kind === 2 || kind === 4 ? markXml('ins') : '',
    );
  };
  return Array.from({ length: 8 }, () => paragraph(false)).join('') + paragraphXml(runXml('akhir'));
}

const levelXml = (format: string, text: string, at: number) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:suff w:val="space"/><w:lvlText w:val="${text}"/></w:lvl>`;
const numXml = (id: number, of: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const abstractNumXml = (id: number, levels: readonly (readonly [string, string])[]) =>
  `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${levels.map(([format, text], at) => levelXml(format, text, at)).join('')}</w:abstractNum>`;

/** Lists 1 of five levels; 2 and 3 that share a counter; 4 that shares it and restarts; 5 of the kind of 1 that begins with four. */
export const numberingPart = partXml(
  'w:numbering',
  [
    abstractNumXml(0, [
      ['decimal', 'Pasal %1'],
      ['decimal', '%1.%2'],
      ['lowerLetter', '(%3)'],
      ['upperRoman', '%4.'],
      ['russianLower', '%5)'],
    ]),
    abstractNumXml(1, [
      ['decimal', '%1.'],
      ['lowerLetter', '%2.'],
    ]),
    numXml(1, 0) + numXml(2, 1) + numXml(3, 1),
    numXml(4, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'),
    numXml(5, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride>'),
  ].join(''),
);
const listItemXml = (list: number, at: number, inner = runXml('x'), more = '') =>
  paragraphXml(inner, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>${more}`);

/** Lists whose paragraphs LibreOffice 7.4 numbers as Word does; it does not know w:isLgl. */
export const numberingCases: Readonly<Record<string, string>> = {
  levels: [0, 1, 1, 2, 2, 0, 1, 2, 3, 3, 4, 4, 0].map((at) => listItemXml(1, at)).join(''),
  'levels-left-out': [1, 0, 0, 2, 1, 2].map((at) => listItemXml(1, at)).join(''),
  'begins-below-its-start': [1, 0, 1, 0].map((at) => listItemXml(5, at)).join(''),
  'lists-that-share': [2, 2, 3, 4, 4, 2, 3].map((list) => listItemXml(list, 0)).join(''),
  'tracked-items':
    listItemXml(2, 0) +
    listItemXml(2, 0, deletedXml(runXml('b')), markXml('del')) +
    listItemXml(2, 0, insertedXml(runXml('c')), markXml('ins')) +
    listItemXml(2, 0),
  'joined-items':
    listItemXml(2, 0, runXml('a'), markXml('del')) +
    paragraphXml(runXml('b')) +
    listItemXml(2, 0) +
    paragraphXml(runXml('c'), markXml('del')) +
    listItemXml(2, 0) +
    listItemXml(2, 0),
  'items-deleted-before-others':
    listItemXml(2, 0, deletedXml(runXml('a')), markXml('del')) +
    paragraphXml(runXml('b')) +
    paragraphXml(deletedXml(runXml('c')), markXml('del')) +
    listItemXml(2, 0),
  'a-number-tracked-in': listItemXml(2, 0, runXml('a'), trackedXml('pPrChange', '<w:pPr/>')) + listItemXml(2, 0),
  'items-without-words':
    listItemXml(2, 0, '') +
    listItemXml(2, 0) +
    listItemXml(2, 1) +
    listItemXml(2, 1) +
    listItemXml(2, 0) +
    listItemXml(2, 1),
};
