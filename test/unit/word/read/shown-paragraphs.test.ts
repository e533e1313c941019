import { expect, test } from 'vitest';
import { listTrackedChanges } from '../../../../electron/core/word/read/views/list-tracked-changes.ts';
import { listShownParagraphs } from '../../../../electron/core/word/read/views/shown-paragraphs.ts';
import {
  deletedXml,
  insertedXml,
  markXml,
  paragraphXml,
  parseBody,
  readTexts,
  runXml,
  trackedXml,
} from './build-docx.ts';
import { expectBothViews, type TrackedBody } from './expect-both-views.ts';

const moveFromXml = (inner: string) => trackedXml('moveFrom', inner);
const moveToXml = (inner: string) => trackedXml('moveTo', inner);
const moveRangeXml = (kind: 'From' | 'To', inner: string) =>
  `<w:move${kind}RangeStart w:id="9" w:name="move1" w:author="Sari"/>${inner}<w:move${kind}RangeEnd w:id="9"/>`;

test.each<TrackedBody>([
  {
    what: 'words inserted and deleted',
    body: paragraphXml(
      runXml('Para Peserta ') + deletedXml(runXml('wajib')) + insertedXml(runXml('akan')) + runXml(' bekerja'),
    ),
    accepted: ['Para Peserta akan bekerja'],
    rejected: ['Para Peserta wajib bekerja'],
    changes: [
      ['deletion', 'wajib'],
      ['insertion', 'akan'],
    ],
  },
  {
    what: 'a change cut into several runs is one',
    body: paragraphXml(
      insertedXml(runXml('a')) +
        insertedXml(runXml('b', '<w:b/>')) +
        insertedXml(runXml('c')) +
        runXml('d') +
        insertedXml(runXml('e')),
    ),
    accepted: ['abcde'],
    rejected: ['d'],
    changes: [
      ['insertion', 'abc'],
      ['insertion', 'e'],
    ],
  },
  {
    what: 'words inserted by one and deleted by another',
    body: paragraphXml(
      runXml('a') +
        insertedXml(runXml('b') + deletedXml(runXml('c'), 'Budi')) +
        deletedXml(insertedXml(runXml('d'), 'Budi')),
    ),
    accepted: ['ab'],
    rejected: ['a'],
    changes: [
      ['insertion', 'bc'],
      ['deletion', 'c'],
      ['deletion', 'd'],
      ['insertion', 'd'],
    ],
  },
  {
    what: 'a deleted paragraph mark joins with the next paragraph',
    body: paragraphXml(runXml('satu'), markXml('del')) + paragraphXml(runXml('dua')),
    accepted: ['satudua'],
    rejected: ['satu', 'dua'],
    changes: [['paragraph-deletion', '']],
  },
  {
    what: 'an inserted paragraph mark joins when rejected',
    body: paragraphXml(runXml('satu'), markXml('ins')) + paragraphXml(runXml('dua')),
    accepted: ['satu', 'dua'],
    rejected: ['satudua'],
    changes: [['paragraph-insertion', '']],
  },
  {
    what: 'a paragraph deleted whole is gone',
    body: paragraphXml(runXml('a')) + paragraphXml(deletedXml(runXml('b')), markXml('del')) + paragraphXml(runXml('c')),
    accepted: ['a', 'c'],
    rejected: ['a', 'b', 'c'],
    changes: [
      ['deletion', 'b'],
      ['paragraph-deletion', ''],
    ],
  },
  {
    what: 'a paragraph inserted whole was not there',
    body:
      paragraphXml(runXml('a')) + paragraphXml(insertedXml(runXml('b')), markXml('ins')) + paragraphXml(runXml('c')),
    accepted: ['a', 'b', 'c'],
    rejected: ['a', 'c'],
    changes: [
      ['insertion', 'b'],
      ['paragraph-insertion', ''],
    ],
  },
  {
    what: 'several marks deleted in a row',
    body:
      paragraphXml(runXml('a'), markXml('del')) + paragraphXml(runXml('b'), markXml('del')) + paragraphXml(runXml('c')),
    accepted: ['abc'],
    rejected: ['a', 'b', 'c'],
    changes: [
      ['paragraph-deletion', ''],
      ['paragraph-deletion', ''],
    ],
  },
  {
    what: 'a mark that one inserted and another deleted',
    body:
      paragraphXml(runXml('a'), `<w:rPr>${trackedXml('ins')}${trackedXml('del', '', 'Budi')}</w:rPr>`) +
      paragraphXml(runXml('b')),
    accepted: ['ab'],
    rejected: ['ab'],
    changes: [
      ['paragraph-insertion', ''],
      ['paragraph-deletion', ''],
    ],
  },
  {
    what: 'words moved within a text',
    body: paragraphXml(
      moveRangeXml('From', moveFromXml(runXml('dua '))) +
        runXml('satu ') +
        moveRangeXml('To', moveToXml(runXml('dua '))),
    ),
    accepted: ['satu dua '],
    rejected: ['dua satu '],
    changes: [
      ['move-from', 'dua '],
      ['move-to', 'dua '],
    ],
  },
  {
    what: 'a paragraph moved whole is one move at either end',
    body:
      moveRangeXml('From', paragraphXml(moveFromXml(runXml('a')), markXml('moveFrom'))) +
      paragraphXml(runXml('b')) +
      moveRangeXml('To', paragraphXml(moveToXml(runXml('a')), markXml('moveTo'))) +
      paragraphXml(runXml('c')),
    accepted: ['b', 'a', 'c'],
    rejected: ['a', 'b', 'c'],
    changes: [
      ['move-from', 'a'],
      ['move-to', 'a'],
    ],
  },
  {
    what: 'a change within the same change is one',
    body: paragraphXml(insertedXml(runXml('a') + insertedXml(runXml('b')))),
    accepted: ['ab'],
    rejected: [''],
    changes: [['insertion', 'ab']],
  },
])('both views and the changes of a body: $what', expectBothViews);

test('a control that is tracked in makes no change of its own', async () => {
  const range = (what: string, id: number) => `<w:customXml${what} w:id="${id}" w:author="Sari"/>`;
  const control = `${range('InsRangeStart', 4)}<w:sdt><w:sdtContent>${range('InsRangeEnd', 4)}${paragraphXml(insertedXml(runXml('b')), markXml('ins'))}${range('InsRangeStart', 5)}</w:sdtContent></w:sdt>${range('InsRangeEnd', 5)}`;
  const document = await parseBody(paragraphXml(runXml('a')) + control + paragraphXml(runXml('c')));
  const read = (view: 'accepted' | 'rejected') => listShownParagraphs(document, view).map(({ text }) => text);
  expect([read('accepted'), read('rejected')]).toEqual([
    ['a', 'b', 'c'],
    ['a', 'c'],
  ]);
  expect(document.warnings).toEqual([]);
});

test('the authors, dates and names of changes are kept as written', async () => {
  const body = paragraphXml(
    moveRangeXml('From', moveFromXml(runXml('a'))) +
      insertedXml(runXml('b'), 'USER') +
      trackedXml('ins', runXml('c'), '').replace(/ w:date="[^"]*"/, ''),
  );
  expect(listTrackedChanges(await parseBody(body))).toEqual([
    { kind: 'move-from', author: 'Sari', date: '2022-01-10T09:00:00', move: 'move1', text: 'a', paragraph: 0 },
    { kind: 'insertion', author: 'USER', date: '2022-01-10T09:00:00', move: null, text: 'b', paragraph: 0 },
    { kind: 'insertion', author: '', date: null, move: null, text: 'c', paragraph: 0 },
  ]);
});

test('the full view joins and omits nothing', async () => {
  expect(
    await readTexts(
      paragraphXml(deletedXml(runXml('a')), markXml('del')) + paragraphXml(insertedXml(runXml('b'))),
      'all',
    ),
  ).toEqual(['a', 'b']);
});

test('a joined paragraph has the style of the words that come first', async () => {
  const styled = (name: string) => `<w:pStyle w:val="${name}"/>`;
  const document = await parseBody(
    paragraphXml(runXml('a'), styled('A') + markXml('del')) +
      paragraphXml(runXml('b'), styled('B')) +
      paragraphXml(deletedXml(runXml('c')), styled('C') + markXml('del')) +
      paragraphXml(runXml('d'), styled('D')),
  );
  const shown = listShownParagraphs(document, 'accepted').map(({ text, properties, from }) => [
    text,
    properties.style?.id,
    from,
  ]);
  expect(shown).toEqual([
    ['ab', 'A', [0, 1]],
    ['d', 'D', [2, 3]],
  ]);
});

test('when rejected, a paragraph and its words have their previous format', async () => {
  const body = paragraphXml(
    runXml('a', `<w:color w:val="FF0000"/>${trackedXml('rPrChange', '<w:rPr><w:strike/></w:rPr>')}`),
    `<w:pStyle w:val="B"/>${trackedXml('pPrChange', '<w:pPr><w:pStyle w:val="A"/></w:pPr>')}`,
  );
  const document = await parseBody(body);
  const look = (view: 'accepted' | 'rejected') =>
    listShownParagraphs(document, view).map(({ properties, segments }) => [
      properties.style?.id,
      segments[0]?.format.colour,
      segments[0]?.format.strike,
    ]);
  expect([look('accepted'), look('rejected')]).toEqual([[['B', 'FF0000', false]], [['A', null, true]]]);
});
