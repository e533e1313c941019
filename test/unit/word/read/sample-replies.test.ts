import { expect, test } from 'vitest';
import { parseDocx } from '../../../../electron/core/word/read/parse-docx.ts';
import { listTrackedChanges } from '../../../../electron/core/word/read/views/list-tracked-changes.ts';
import { listShownParagraphs } from '../../../../electron/core/word/read/views/shown-paragraphs.ts';
import { readSampleFile } from '../../../helpers/core.ts';

/** What units and the counterpart send in the sample (resources/sample/README.md). */
async function readSample(name: string) {
  const document = await parseDocx(readSampleFile(name));
  const words = (view: 'accepted' | 'rejected') => listShownParagraphs(document, view).map(({ text }) => text);
  return {
    accepted: words('accepted'),
    rejected: words('rejected'),
    changes: listTrackedChanges(document).map(({ kind, author, text }) => [kind, author, text]),
    comments: document.comments.map(({ author, date, quote, text }) => [author, date, quote, text]),
    marked: document.paragraphs.flatMap(({ segments }) =>
      segments.flatMap(({ text, format: { strike, colour } }) => (strike || colour ? [[text, strike, colour]] : [])),
    ),
    warnings: document.warnings,
  };
}

const readSentText = async (language: string) => (await readSample(`sent-draft-1.${language}.docx`)).accepted;
const MORNING = '2022-01-10T09:00:00';

test('reads the reply of the legal bureau with tracked changes, comments, and one untracked change', async () => {
  const reply = await readSample('reply-ROHUKUM.en.docx');
  expect(reply.changes).toEqual([
    ['deletion', 'Biro Hukum', 'shall'],
    ['insertion', 'Biro Hukum', 'will'],
    ['insertion', 'Biro Hukum', ', once signed by both Participants,'],
    ['deletion', 'Biro Hukum', 'shall enter into force'],
    ['insertion', 'Biro Hukum', 'will come into effect'],
  ]);
  expect(reply.comments).toEqual([
    [
      'Biro Hukum',
      MORNING,
      'will cooperate',
      'LoI tidak mengikat secara hukum. Mohon diganti dan sesuaikan naskah bahasa Indonesia dan Rusia.',
    ],
    ['Biro Hukum', MORNING, '6 (six) months', 'Apakah enam bulan cukup bagi unit teknis?'],
  ]);
  const before = await readSentText('en');
  const differing = reply.rejected.flatMap((text, at) => (text === before[at] ? [] : [[before[at], text]]));
  expect(differing).toEqual([
    [
      '2. The Joint Working Group will meet once a year, alternately in Indonesia and Belarus, or by electronic means.',
      '2. The Joint Working Group will meet twice a year, alternately in Indonesia and Belarus, or by electronic means.',
    ],
  ]);
  expect([reply.rejected.length, reply.warnings]).toEqual([before.length, []]);
});

test('reads the reply of AGRO with everything tracked, by an author called USER', async () => {
  const reply = await readSample('reply-AGRO.id.docx');
  expect(reply.changes).toEqual([
    ['insertion', 'USER', ', khususnya turunan minyak kelapa sawit, produk perikanan, dan kertas'],
  ]);
  expect(reply.comments).toEqual([
    [
      'USER',
      MORNING,
      'b. temu bisnis, misi dagang, dan pameran;',
      'Mohon ditambahkan promosi produk agro pada pameran di Minsk.',
    ],
  ]);
  expect([reply.rejected, reply.warnings]).toEqual([await readSentText('id'), []]);
});

test('reads the reply of BPSDMI with manual markup, in red and struck through, and nothing tracked', async () => {
  const reply = await readSample('reply-BPSDMI.id.docx');
  expect([reply.changes, reply.comments, reply.warnings]).toEqual([[], [], []]);
  expect(reply.marked).toEqual([
    ['pelatihan', true, 'FF0000'],
    ['pelatihan, vokasi, dan magang', false, 'FF0000'],
  ]);
});

test.each([
  ['en', 64],
  ['ru', 63],
])('reads all paragraphs of the counter-draft in %s, with nothing tracked or marked', async (language, count) => {
  const draft = await readSample(`counter-draft-1.${language}.docx`);
  expect([draft.accepted.length, draft.changes, draft.comments, draft.marked, draft.warnings]).toEqual([
    count,
    [],
    [],
    [],
    [],
  ]);
  expect(draft.accepted).toEqual(draft.rejected);
});
