import { describe, expect, test } from 'vitest';
import type { ReplyFindings } from '../../../../shared/import/reply/model/reply-findings.ts';
import { formatClauseTag } from '../../../../shared/model/clause-markers.ts';
import type { WordParagraph } from '../../../../shared/model/incoming/word-document.ts';
import {
  createChange,
  createDocument,
  createParagraph,
  deletedRun,
  insertedParagraph,
  insertedRun,
  previewDocument,
} from './built-file.ts';
import { loi } from './loi.ts';

/** A review file: each clause in its control, number and heading in one paragraph as we print them. */
function reviewFile(): WordParagraph[] {
  return loi.flatMap(({ id, number, heading, body }) => {
    const head = number === '' ? [] : [headed(id, `${number}\n${heading}`)];
    return [...head, ...body.split('\n').map((line) => createParagraph(line, { tags: tagsOf(id) }))];
  });
}

const tagsOf = (id: string) => (id === 'title' ? [] : [formatClauseTag(id)]);
const properties = {
  style: null,
  outline: 0,
  list: null,
  indent: 0,
  align: 'left',
  rule: false,
  language: null,
} as const;
const headed = (id: string, given: Parameters<typeof createParagraph>[0]) =>
  createParagraph(given, { tags: tagsOf(id), properties });

const isAt = (words: string) => (one: WordParagraph) => one.segments.some(({ text }) => text.startsWith(words));
const behind = (all: readonly WordParagraph[], words: string, ...more: readonly WordParagraph[]) =>
  all.flatMap((one) => (isAt(words)(one) ? [one, ...more] : [one]));
const instead = (all: readonly WordParagraph[], words: string, ...more: readonly WordParagraph[]) =>
  all.flatMap((one) => (isAt(words)(one) ? more : [one]));

const told = ({ silent, proposals }: ReplyFindings) => ({
  silent: silent.map(({ kind, place, old, next }) => [kind, `${place?.clause} ${place?.part}`, old, next]),
  proposals: proposals.map(({ kind, place, old, next }) => [kind, `${place?.clause} ${place?.part}`, old, next]),
});

describe('at the edge of a clause', () => {
  test('a line tracked in after the last one of a control leaves the next clause unchanged', () => {
    const fresh = { ...insertedParagraph('d. bidang lain.'), tags: tagsOf('areas') };
    expect(told(previewDocument(createDocument(behind(reviewFile(), 'c. industri agro.', fresh)), loi))).toEqual({
      silent: [],
      proposals: [['insertion', 'areas body', '', '\nd. bidang lain.']],
    });
  });

  test('a line tracked in before the closing leaves it unchanged, though only its control separates the two', () => {
    const fresh = { ...insertedParagraph('Para Peserta dapat bertemu.'), tags: tagsOf('funding') };
    expect(told(previewDocument(createDocument(behind(reviewFile(), 'Masing-masing', fresh)), loi))).toEqual({
      silent: [],
      proposals: [['insertion', 'funding body', '', '\nPara Peserta dapat bertemu.']],
    });
  });

  test('a line whose words and end are tracked in, as when pasted, leaves the next clause unchanged', () => {
    const fresh = createParagraph(insertedRun('BERHASRAT bekerja sama;'), {
      mark: [createChange('inserted')],
      tags: tagsOf('objective'),
    });
    const file = instead(reviewFile(), 'Paragraf 1\n', fresh, headed('objective', 'Paragraf 1\nTujuan'));
    const found = previewDocument(createDocument(file), loi);
    expect([found.silent, found.proposals.map(({ next }) => next.trim())]).toEqual([[], ['BERHASRAT bekerja sama;']]);
  });
});

describe('when a line end was tracked in another paragraph than the words', () => {
  const desiring = 'BERKEINGINAN untuk memperkuat hubungan persahabatan antara kedua negara;';

  test('a new recital is one proposal of both its changes', () => {
    const file = behind(
      instead(
        reviewFile(),
        'BERKEINGINAN',
        createParagraph(desiring, { mark: [createChange('inserted')], tags: tagsOf('desiring') }),
      ),
      'BERKEINGINAN',
      createParagraph(insertedRun('MENGINGAT kunjungan Presiden;')),
    );
    const found = previewDocument(createDocument(file), loi);
    expect(told(found)).toEqual({
      silent: [],
      proposals: [['new-clause', 'desiring after', '', 'MENGINGAT kunjungan Presiden;']],
    });
    expect(found.proposals.map((one) => one.found)).toEqual([2]);
  });

  test('two new recitals are two proposals', () => {
    const file = behind(
      instead(
        reviewFile(),
        'BERKEINGINAN',
        createParagraph(desiring, { mark: [createChange('inserted')], tags: tagsOf('desiring') }),
      ),
      'BERKEINGINAN',
      createParagraph(insertedRun('MENGINGAT kunjungan Presiden;'), { mark: [createChange('inserted')] }),
      createParagraph(insertedRun('MENEGASKAN kembali persahabatan;')),
    );
    const found = previewDocument(createDocument(file), loi);
    expect(found.silent).toEqual([]);
    expect(found.proposals.map(({ kind, next }) => [kind, next]).filter(([, next]) => next === '\n')).toEqual([]);
    expect(found.counts.tracked).toBe(4);
  });

  test('a recital that is deleted with the line end before it is one proposal', () => {
    const parties = createParagraph('Republik Indonesia dan Republik Belarus, selanjutnya disebut “Para Peserta”;', {
      mark: [createChange('deleted')],
      tags: tagsOf('parties'),
    });
    const gone = createParagraph(deletedRun(desiring), { tags: tagsOf('desiring') });
    const found = previewDocument(
      createDocument(instead(instead(reviewFile(), 'Republik Indonesia dan', parties), 'BERKEINGINAN', gone)),
      loi,
    );
    expect(told(found)).toEqual({ silent: [], proposals: [['deletion', 'desiring body', desiring, '']] });
    expect(found.proposals.map((one) => one.found)).toEqual([2]);
  });
});

test('a deleted line that an editor gave the style of the next heading belongs to its own clause', () => {
  const gone = createParagraph(deletedRun('c. industri agro.'), {
    mark: [createChange('deleted')],
    tags: tagsOf('areas'),
    properties,
  });
  expect(told(previewDocument(createDocument(instead(reviewFile(), 'c. industri agro.', gone)), loi))).toEqual({
    silent: [],
    proposals: [['deletion', 'areas body', '\nc. industri agro.', '']],
  });
  const untagged = reviewFile().map((one) => ({ ...one, tags: [] }));
  const found = previewDocument(createDocument(instead(untagged, 'c. industri agro.', { ...gone, tags: [] })), loi);
  expect([found.silent, found.proposals.map(({ place }) => place?.clause)]).toEqual([[], ['areas']]);
});

describe('in a heading', () => {
  test('words tracked in before deleted ones belong to the heading, and are one proposal with them', () => {
    const head = headed('funding', ['Paragraf 3\n', insertedRun('Pembiayaan'), deletedRun('Pendanaan')]);
    expect(told(previewDocument(createDocument(instead(reviewFile(), 'Paragraf 3', head)), loi))).toEqual({
      silent: [],
      proposals: [['replacement', 'funding heading', 'Pendanaan', 'Pembiayaan']],
    });
  });

  test.each(['biaya para Peserta', 'Pendanaan.', 'Pendanaan dan biaya;'])(
    'a heading that now reads “%s” is one change',
    (now) => {
      const head = headed('funding', `Paragraf 3\n${now}`);
      const { silent, proposals } = previewDocument(createDocument(instead(reviewFile(), 'Paragraf 3', head)), loi);
      expect([silent.map(({ place }) => `${place?.clause} ${place?.part}`), proposals]).toEqual([
        ['funding heading'],
        [],
      ]);
    },
  );
});
