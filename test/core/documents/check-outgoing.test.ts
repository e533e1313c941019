import { expect, test } from 'vitest';
import { compareTwoSides } from '../../../electron/core/documents/comparison/compare-sides.ts';
import { redlineTexts } from '../../../electron/core/documents/comparison/redline-texts.ts';
import { mustNotLeak, type OutgoingFile } from '../../../electron/core/documents/outgoing/must-not-leak.ts';
import { applyPrintLayout } from '../../../electron/core/word/write/page-style.ts';
import { createDefaultLayout } from '../../../shared/model/print-layout.ts';
import { letterTemplate } from '../../fixtures/word/page-styles.ts';
import { buildPlainPdf } from '../../helpers/build-plain-pdf.ts';
import { createDraftSide } from '../../helpers/redline/arbitrary-drafts.ts';

const dress = applyPrintLayout(letterTemplate, createDefaultLayout('letter-of-intent'), null);
const internal = {
  names: new Set(['AGRO', 'Sari', 'Biro Hukum']),
  sentences: new Set(['We can go down to three years.']),
};

async function checkFile(file: OutgoingFile): Promise<unknown> {
  try {
    await mustNotLeak([file], internal, dress);
    return null;
  } catch (problem) {
    const { code, details } = problem as { code: string; details: object };
    return [code, details];
  }
}

const words = ['The Participants will cooperate for 5 years.'];
const createPdf = (pages: readonly string[], beside: Parameters<typeof buildPlainPdf>[1] = {}, meant = words) =>
  checkFile({ name: 'a.pdf', bytes: buildPlainPdf(pages, beside), words: meant });

test.each<[string, string, readonly string[], string | null]>([
  ['plain words', 'loi-belarus-draft-2-clean-en.pdf', words, null],
  ['the code of a unit in small letters', 'loi-belarus-usulan-agro-en.pdf', words, 'AGRO'],
  ['a person', 'Untuk_Sari.pdf', words, 'Sari'],
  ['the name of a unit', 'kepada-biro-hukum.pdf', words, 'Biro Hukum'],
  ['a sentence of a position', 'we can go down to three years.pdf', words, 'We can go down to three years.'],
  ['a longer word that begins like a name', 'sarinah-agronomy.pdf', words, null],
  ['a word that the text itself has', 'loi-agro-draft-2.pdf', ['Cooperation in agro industry.'], null],
])('checks a file name that holds %s', async (_, name, meant, found) => {
  const file = { name, bytes: buildPlainPdf(['The Participants']), words: meant };
  expect(await checkFile(file)).toEqual(found === null ? null : ['would-leak-name', { file: name, words: found }]);
});

test.each<[string, readonly string[], unknown]>([
  ['plain words', words, null],
  [
    'the code of a unit',
    ['The Participants', 'As AGRO asked.'],
    ['would-leak-page', { file: 'a.pdf', page: 2, words: 'AGRO' }],
  ],
  [
    'a sentence of a position over two lines',
    ['So. We can go down\nto three years. Yes.'],
    ['would-leak-page', { file: 'a.pdf', page: 1, words: 'We can go down to three years.' }],
  ],
])('checks a PDF whose pages hold %s', async (_, pages, expected) => {
  expect(await createPdf(pages)).toEqual(expected);
});

test('words that belong to the text are allowed in its PDF', async () => {
  expect(await createPdf(['Sari and AGRO sign.'], {}, ['Sari and AGRO sign.'])).toBe(null);
});

test.each<[string, Parameters<typeof buildPlainPdf>[1], string, string]>([
  ['a title with the code of a unit', { info: { Title: 'LoI, agro, versi kedua' } }, 'Title', 'AGRO'],
  ['an author', { info: { Author: 'Ivan' } }, 'Author', 'Ivan'],
  ['key words', { info: { Keywords: 'LoI' } }, 'Keywords', 'LoI'],
  ['a property of its own', { info: { Owner: 'Sari' } }, 'Owner', 'Sari'],
  ['the program that a person named after themselves', { info: { Creator: 'Sari' } }, 'Creator', 'Sari'],
  [
    'an XMP packet with a name',
    {
      xmp: '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:description>Sari</dc:description></rdf:Description></rdf:RDF></x:xmpmeta>',
    },
    'XMP',
    'Sari',
  ],
  ['a file inside it', { attachment: 'catatan.txt' }, 'attachment', 'catatan.txt'],
])('refuses a PDF that holds %s', async (_, beside, property, found) => {
  expect(await createPdf(words, beside)).toEqual(['would-leak-property', { file: 'a.pdf', property, words: found }]);
});

test('allows a PDF with the title of its text and the name of the program that made it', async () => {
  const info = {
    Title: 'LETTER OF INTENT',
    Creator: 'Writer',
    Producer: 'LibreOffice 7.4',
    CreationDate: 'D:19800101000000Z',
  };
  expect(await createPdf(words, { info })).toBe(null);
});

async function createRedline(title: string, author: string, date: string) {
  const sides = ['The Participant', 'The Participants'].map((body) =>
    createDraftSide({
      title: '',
      signatory: '',
      clauses: [{ id: 'aims', code: 'aims', kind: 'preamble', heading: '', body }],
    }),
  );
  const [old, next] = sides;
  if (old === undefined || next === undefined) throw new Error('two sides');
  const revision = { author, date, title };
  const { bytes } = await redlineTexts(old, next, compareTwoSides(old, next, []), dress, revision);
  return bytes;
}
const DAY = '2022-02-10T00:00:00Z';

test.each<[string, Parameters<typeof createRedline>, unknown]>([
  ['the side and a day', ['Comparison: draft-1', 'Indonesia', DAY], null],
  [
    'the title of a unit',
    ['Comparison: draft-agro', 'Indonesia', DAY],
    ['would-leak-property', { file: 'a.docx', property: 'title', words: 'AGRO' }],
  ],
  [
    'another author',
    ['Comparison: draft-1', 'Ivan', DAY],
    ['would-leak', { file: 'a.docx', part: 'word/document.xml', words: 'author: Ivan' }],
  ],
  [
    'the time of day',
    ['Comparison: draft-1', 'Indonesia', '2022-02-10T09:12:13Z'],
    ['would-leak', { file: 'a.docx', part: 'word/document.xml', words: 'date: 2022-02-10T09:12:13Z' }],
  ],
])('checks a redline that holds %s', async (_, [title, author, date], expected) => {
  const bytes = await createRedline(title, author, date);
  expect(
    await checkFile({ name: 'a.docx', bytes, words: ['The Participants'], redline: { author: 'Indonesia' } }),
  ).toEqual(expected);
});
