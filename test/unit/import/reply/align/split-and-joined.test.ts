import { expect, test } from 'vitest';
import type { ReplyFindings } from '../../../../../shared/import/reply/model/reply-findings.ts';
import {
  commentedRun,
  createClause,
  createComment,
  createDocument,
  createParagraph,
  insertedRun,
  listLines,
  previewDocument,
} from '../built-file.ts';

const COSTS = 'Masing-masing Peserta menanggung seluruh biaya yang timbul dari kegiatannya sendiri.';
const OTHERS = 'Biaya lain yang tidak termasuk di dalamnya diputuskan bersama oleh Para Peserta secara tertulis.';
const SECRET = 'Para Peserta menjaga kerahasiaan semua keterangan yang dipertukarkan selama kerja sama ini.';
const GROUP = 'Kelompok Kerja bertemu setidaknya sekali dalam setahun secara bergantian di ibu kota kedua negara.';

const whole = [
  createClause(
    'objective',
    'Paragraf 1',
    'Tujuan',
    'Pernyataan ini menetapkan kerangka kerja sama industri Para Peserta.',
  ),
  createClause('funding', 'Paragraf 2', 'Pendanaan', `${COSTS} ${OTHERS}`),
  createClause('secrecy', 'Paragraf 3', 'Kerahasiaan', SECRET),
  createClause('group', 'Paragraf 4', 'Kelompok Kerja', GROUP),
];
const parted = [
  ...whole.slice(0, 1),
  createClause('funding', 'Paragraf 2', 'Pendanaan', COSTS),
  createClause('others', 'Paragraf 3', 'Biaya Lain', OTHERS),
  createClause('secrecy', 'Paragraf 4', 'Kerahasiaan', SECRET),
  createClause('group', 'Paragraf 5', 'Kelompok Kerja', GROUP),
];

const silent = ({ silent: all }: ReplyFindings) =>
  all.flatMap(({ kind, place, old, next, noise }) => (noise ? [] : [[kind, place?.clause, old, next]]));
const counted = ({ counts }: ReplyFindings) => [counts.found, counts.placed + counts.unplaced];
const paras = (clauses: typeof whole) => listLines(clauses).map((line) => createParagraph(line));

test('a clause split in the file is one item, with the words before and after', () => {
  const found = previewDocument(createDocument(paras(parted)), whole);
  expect(silent(found)).toEqual([
    [
      'split',
      'funding',
      `Paragraf 2\nPendanaan\n${COSTS} ${OTHERS}`,
      `Paragraf 2\nPendanaan\n${COSTS}\nParagraf 3\nBiaya Lain\n${OTHERS}`,
    ],
  ]);
  expect(counted(found)).toEqual([found.counts.found, found.counts.found]);
  expect(found.clauses.map(({ clause: id, state, parting }) => [id, state, parting])).toEqual([
    ['objective', 'there', null],
    ['funding', 'there', 'split'],
    [null, 'added', 'split'],
    ['secrecy', 'there', null],
    ['group', 'there', null],
  ]);
});

test('two clauses joined in the file are one item', () => {
  const found = previewDocument(createDocument(paras(whole)), parted);
  expect(silent(found)).toEqual([
    [
      'joined',
      'funding',
      `Paragraf 2\nPendanaan\n${COSTS}\nParagraf 3\nBiaya Lain\n${OTHERS}`,
      `Paragraf 2\nPendanaan\n${COSTS} ${OTHERS}`,
    ],
  ]);
  expect(found.clauses.filter(({ parting }) => parting !== null).map(({ clause: id, state }) => [id, state])).toEqual([
    ['others', 'removed'],
  ]);
});

test('other changes in the pieces are in their clause: words, tracked changes and comments', () => {
  const split = paras(parted).map((one) => {
    const text = one.segments[0]?.text ?? '';
    if (text === COSTS) return createParagraph(COSTS.replace('seluruh', 'separuh'));
    if (text !== OTHERS) return one;
    return createParagraph([
      'Biaya lain ',
      insertedRun('juga '),
      OTHERS.slice('Biaya lain '.length, -9),
      commentedRun('tertulis.', '1'),
    ]);
  });
  const found = previewDocument(createDocument(split, { comments: [createComment('1', 'Perlu?')] }), whole);
  expect(silent(found).map(([kind, id, old, next]) => (kind === 'split' ? [kind, id] : [kind, id, old, next]))).toEqual(
    [
      ['substance', 'funding', 'seluruh', 'separuh'],
      ['split', 'funding'],
    ],
  );
  expect(found.proposals.map(({ place, old, next }) => [place?.clause, old, next])).toEqual([['funding', '', 'juga ']]);
  expect(found.comments.map(({ place, quote }) => [place?.clause, quote?.text])).toEqual([['funding', 'tertulis.']]);

  const joined = paras(whole).map((one) => {
    const text = one.segments[0]?.text ?? '';
    if (!text.startsWith(COSTS)) return one;
    return createParagraph([
      COSTS,
      ' Biaya lain ',
      insertedRun('juga '),
      OTHERS.slice('Biaya lain '.length, -9),
      commentedRun('tertulis.', '1'),
    ]);
  });
  const back = previewDocument(createDocument(joined, { comments: [createComment('1', 'Perlu?')] }), parted);
  expect(silent(back).map(([kind, id]) => [kind, id])).toEqual([['joined', 'funding']]);
  expect(back.proposals.map(({ place, old, next }) => [place?.clause, old, next])).toEqual([['others', '', 'juga ']]);
  expect(back.comments.map(({ place, quote }) => [place?.clause, quote?.text])).toEqual([['others', 'tertulis.']]);
});
