import { expect, test } from 'vitest';
import type { ReplyFindings } from '../../../../shared/import/reply/model/reply-findings.ts';
import { previewReply } from '../../../../shared/import/reply/preview-reply.ts';
import { readSampleReply, readSampleSent } from '../sample-reply.ts';

const sent = readSampleSent();
const units = ['AGRO', 'BPSDMI', 'ROHUKUM', 'KPAII', 'KPAII.AII'].map((code) => ({
  id: `unit ${code}`,
  code,
  name: '',
}));
const understood = async (name: string) => previewReply(await readSampleReply(name), { sent, units, chosen: null });

const silent = ({ silent: all }: ReplyFindings, noise = false) =>
  all
    .filter((one) => one.noise === noise)
    .map(({ kind, place, old, next }) => [kind, `${place?.clause} ${place?.part}`, old, next]);
const proposals = ({ proposals: all }: ReplyFindings) =>
  all.map(({ by, place, old, next, quote, proposal, author, date }) => [
    by,
    `${place?.clause} ${place?.part}`,
    old,
    next,
    quote?.text,
    proposal,
    author,
    date,
  ]);
const comments = ({ comments: all }: ReplyFindings) =>
  all.map(({ place, quote, author, text }) => [`${place?.clause} ${place?.part}`, quote?.text, author, text]);
const recognised = ({ recognised: { draft, language, by, sure, unit } }: ReplyFindings) => [
  draft,
  language,
  by,
  sure,
  unit,
];
const clauses = ({ clauses: all }: ReplyFindings) =>
  all.filter((one) => one.state !== 'there' || one.moved || !one.sure);
const none = { silent: 0, noise: 0, tracked: 0, hand: 0, comments: 0, rows: 0, marks: 0 };

const MORNING = '2022-01-10T09:00:00';

test('finds in the reply of the legal bureau three proposals, two comments, and the untracked change', async () => {
  const reply = await understood('reply-ROHUKUM.en.docx');
  expect(recognised(reply)).toEqual(['draft-1', 'en', 'text', true, { id: 'unit ROHUKUM', by: 'name' }]);
  expect(silent(reply)).toEqual([['number', 'draft-1/working-group body', 'once', 'twice']]);
  expect(proposals(reply)).toEqual([
    ['tracked', 'draft-1/areas body', 'shall', 'will', 'shall', 'will', 'Biro Hukum', MORNING],
    [
      'tracked',
      'draft-1/amendment body',
      '',
      ', once signed by both Participants,',
      'Amendments',
      'Amendments, once signed by both Participants,',
      'Biro Hukum',
      MORNING,
    ],
    [
      'tracked',
      'draft-1/commencement body',
      'shall enter into force',
      'will come into effect',
      'shall enter into force',
      'will come into effect',
      'Biro Hukum',
      MORNING,
    ],
  ]);
  expect(comments(reply)).toEqual([
    [
      'draft-1/areas body',
      'shall cooperate',
      'Biro Hukum',
      'LoI tidak mengikat secara hukum. Mohon diganti dan sesuaikan naskah bahasa Indonesia dan Rusia.',
    ],
    ['draft-1/commencement body', '6 (six) months', 'Biro Hukum', 'Apakah enam bulan cukup bagi unit teknis?'],
  ]);
  expect([clauses(reply), reply.marks, reply.counts]).toEqual([
    [],
    [],
    { ...none, found: 8, placed: 8, unplaced: 0, silent: 1, tracked: 5, comments: 2 },
  ]);
});

test('finds in the reply of AGRO one proposal and one comment of an author called USER, and nothing silent', async () => {
  const reply = await understood('reply-AGRO.id.docx');
  expect(recognised(reply)).toEqual(['draft-1', 'id', 'text', true, { id: 'unit AGRO', by: 'name' }]);
  expect(proposals(reply)).toEqual([
    [
      'tracked',
      'draft-1/areas body',
      '',
      ', khususnya turunan minyak kelapa sawit, produk perikanan, dan kertas',
      'agro',
      'agro, khususnya turunan minyak kelapa sawit, produk perikanan, dan kertas',
      'USER',
      MORNING,
    ],
  ]);
  expect(comments(reply)).toEqual([
    [
      'draft-1/forms body',
      'b. temu bisnis, misi dagang, dan pameran;',
      'USER',
      'Mohon ditambahkan promosi produk agro pada pameran di Minsk.',
    ],
  ]);
  expect([silent(reply), clauses(reply), reply.counts]).toEqual([
    [],
    [],
    { ...none, found: 2, placed: 2, unplaced: 0, tracked: 1, comments: 1 },
  ]);
});

test('finds in the reply of BPSDMI a manual proposal of struck and red words, and nothing silent', async () => {
  const reply = await understood('reply-BPSDMI.id.docx');
  expect(recognised(reply)).toEqual(['draft-1', 'id', 'text', true, { id: 'unit BPSDMI', by: 'name' }]);
  const words = ['pelatihan', 'pelatihan, vokasi, dan magang'];
  expect(proposals(reply)).toEqual([['hand', 'draft-1/forms body', ...words, ...words, null, null]]);
  expect([silent(reply), clauses(reply), reply.counts]).toEqual([
    [],
    [],
    { ...none, found: 1, placed: 1, unplaced: 0, hand: 1 },
  ]);
});

const counter = {
  en: {
    name: 'Localisation of Assembly',
    words: [
      ['substance', 'draft-2/noting-trade body', 'remains below', 'has not yet reached'],
      ['substance', 'draft-2/resources body', '', '[BY: The Participants will ensure long-term cooperation][ID: '],
      ['substance', 'draft-2/resources body', '', ']'],
      ['number', 'draft-2/working-group body', 'once', 'twice'],
      ['spoof', 'draft-2/confidentiality body', 'Participants', 'P\u0430rticip\u0430nts'],
      ['substance', 'draft-2/differences body', ' through diplomatic channels', ''],
      ['number', 'draft-2/commencement body', '5 (five)', '3 (three)'],
    ],
    noise: 6,
  },
  ru: {
    name: 'Локализация сборочного производства',
    words: [
      ['substance', 'draft-2/noting-trade body', 'остаётся ниже', 'ещё не достигла'],
      ['substance', 'draft-2/resources body', '', '[BY: Участники обеспечат долгосрочное сотрудничество][ID: '],
      ['substance', 'draft-2/resources body', '', ']'],
      ['number', 'draft-2/working-group body', 'один раз', 'два раза'],
      ['substance', 'draft-2/differences body', ' по дипломатическим каналам', ''],
      ['number', 'draft-2/commencement body', '5 (пяти)', '3 (трёх)'],
    ],
    noise: 6,
  },
};

test.each(['en', 'ru'] as const)(
  'the counter-draft in %s: every difference, since none is tracked',
  async (language) => {
    const draft = await understood(`counter-draft-1.${language}.docx`);
    const { name, words, noise } = counter[language];
    expect(recognised(draft)).toEqual(['draft-2', language, 'text', true, null]);
    const [added, removed, moved] = ['added', 'removed', 'moved'].map((kind) =>
      draft.silent.filter((one) => one.kind === kind),
    );
    expect(silent(draft).filter(([kind]) => !['added', 'removed', 'moved'].includes(kind ?? ''))).toEqual(words);
    expect(added?.map(({ place, next }) => [place?.clause, place?.part, next.split('\n')[1]])).toEqual([
      ['draft-2/automotive', 'after', name],
    ]);
    expect([removed, moved].map((all) => all?.map(({ place }) => [place?.clause, place?.part]))).toEqual([
      [['draft-2/status', 'clause']],
      [['draft-2/funding', 'clause']],
    ]);
    expect(silent(draft, true).map(([kind]) => kind)).toEqual(Array(noise).fill('numbering'));
    expect(clauses(draft).map(({ clause, state, moved: left }) => [clause, state, left])).toEqual([
      [null, 'added', false],
      ['draft-2/funding', 'there', true],
      ['draft-2/status', 'removed', false],
    ]);
    const found = words.length + 3;
    expect([draft.proposals, draft.comments, draft.marks, draft.counts]).toEqual([
      [],
      [],
      [],
      { ...none, found: found + noise, placed: found + noise, unplaced: 0, silent: found, noise },
    ]);
  },
);

test.each([
  ['sent-draft-1', 'draft-1'],
  ['sent-draft-2', 'draft-2'],
])('%s as it was sent has no items, in every language', async (file, draft) => {
  for (const language of ['id', 'en', 'ru']) {
    const same = await understood(`${file}.${language}.docx`);
    expect([...recognised(same), same.counts.found]).toEqual([draft, language, 'text', true, null, 0]);
  }
});

test('the items of a file that matches none of our drafts wait for a person', async () => {
  const file = await readSampleReply('reply-ROHUKUM.en.docx');
  const reply = previewReply(file, { sent: [], units: [], chosen: null });
  expect([reply.recognised.sent, reply.silent, reply.counts]).toEqual([
    null,
    [],
    { ...none, found: 7, placed: 0, unplaced: 7, tracked: 5, comments: 2 },
  ]);
});
