import { expect, test } from 'vitest';
import type { Core } from '../../../electron/core/core.ts';
import type { Input } from '../../../shared/api/commands.ts';
import { blankLetter } from '../../../shared/model/letter.ts';
import { callCommand, callRefused, plainComment, readSampleFile } from '../../helpers/core.ts';
import { expectUntouched, openSampleCore, readClause } from '../../helpers/sample-core.ts';
import { passAllPoints, SIGNING_INPUT } from '../../helpers/signable-draft.ts';

type About = Input<'clauses.why'>['about'];

const explain = (core: Core, negotiation: string, clause: string, about: About, language: string | null = null) =>
  callCommand(core, 'clauses.why', { negotiation, clause, language, about });

const write = async (core: Core, negotiation: string, clause: string, change: (body: string) => string) => {
  const { body } = await readClause(core, negotiation, clause);
  const texts = { id: { body: change(body.id ?? '') } };
  const input = { negotiation, clause, parents: null, texts, note: 'Setelah rapat' };
  return (await callCommand(core, 'clauses.write', input)).version;
};

test('words lead to the version that wrote them, the comment that it settles, and the drafts that have them', async () => {
  const { core, negotiation } = await openSampleCore();
  const why = await explain(core, negotiation, 'areas', { of: 'words', words: 'MINYAK  kelapa sawit' });
  expect(why).toMatchObject({ clause: 'areas', language: 'id', of: 'words', versions: 2, damaged: 0, others: [] });
  const [step, ...older] = why.steps;
  expect(older).toEqual([]);
  expect(step).toMatchObject({ number: 2, did: 'wrote', words: ['minyak kelapa sawit'], dated: '2022-01-20' });
  expect(step?.changes).toEqual([
    { old: '', next: ', khususnya turunan minyak kelapa sawit, produk perikanan, dan kertas' },
  ]);
  expect(why.comments.map(({ unit, draft, answers }) => [unit, draft, answers.map((one) => one.text)])).toEqual([
    ['AGRO', 'Konsep awal Kemenperin', ['Diterima.']],
  ]);
  expect(step?.settles).toEqual(why.comments.map(({ id }) => id));
  expect(why.use?.drafts.map(({ code }) => code)).toEqual(['draft-2']);
  expect(why.use).toMatchObject({ meetings: [], agreement: null, signingSets: [] });
});

test('words that are gone lead to the version that deleted them, and to what the other side made of that', async () => {
  const { core, negotiation } = await openSampleCore();
  const why = await explain(core, negotiation, 'areas', { of: 'words', words: 'shall cooperate' });
  expect(why).toMatchObject({ language: 'en', of: 'deleted-words' });
  expect(why.steps.map(({ did, words, changes }) => [did, words, changes])).toEqual([
    ['deleted', ['shall'], [{ old: 'shall', next: 'will' }]],
  ]);
  expect(why.comments.map(({ unit }) => unit)).toEqual(['ROHUKUM']);
  expect(why.use?.reactions.map(({ draft, state }) => [draft, state])).toEqual([['counter-draft-1', 'kept']]);
});

test('a range of a version is asked about by its offsets, also what a later version no longer has of it', async () => {
  const { core, negotiation } = await openSampleCore();
  const sent = await readClause(core, negotiation, 'areas', 'draft-1');
  const now = await readClause(core, negotiation, 'areas');
  const start = (sent.body.id ?? '').indexOf('wajib');
  const range = { of: 'range', part: 'body', start, end: start + 5, version: sent.version } as const;
  const there = await explain(core, negotiation, 'areas', { ...range, until: null }, 'id');
  expect(there).toMatchObject({ of: 'words', words: 'wajib', steps: [{ version: sent.version, did: 'wrote' }] });
  const gone = await explain(core, negotiation, 'areas', { ...range, until: now.version }, 'id');
  expect(gone).toMatchObject({ of: 'deleted-words', words: 'wajib' });
  expect(gone.steps).toMatchObject([{ version: now.version, changes: [{ old: 'wajib', next: 'akan' }] }]);
});

test('the whole clause lists each version that has words in it, the newest first, and all comments that were answered', async () => {
  const { core, negotiation } = await openSampleCore();
  const version = await write(core, negotiation, 'areas', (body) => `${body} Bidang lain dapat ditambahkan.`);
  const comment = { ...plainComment, clause: 'areas', unit: 'BPSDMI', body: 'Mohon pelatihan disebut.' };
  const made = await callCommand(core, 'comments.make', { negotiation, ...comment });
  const answer = { disposition: 'rejected', text: 'Sudah ada dalam Paragraf 3.', version: null } as const;
  await callCommand(core, 'comments.answer', { negotiation, comment: made.comment, ...answer });
  const why = await explain(core, negotiation, 'areas', { of: 'clause' });
  expect(why.steps.map(({ number }) => number)).toEqual([3, 2, 1]);
  expect(why.steps[0]).toMatchObject({ version, note: 'Setelah rapat', words: [], settles: [] });
  expect(why.others).toEqual([made.comment]);
  expect(why.comments.find(({ id }) => id === made.comment)?.answers[0]?.text).toBe('Sudah ada dalam Paragraf 3.');
  expect(why.use?.drafts).toEqual([]);
});

test('a comment from a letter shows its file, its number and date, the person that the file names, and its version', async () => {
  const { core, negotiation } = await openSampleCore();
  const name = 'reply-AGRO.id.docx';
  const held = core.receive(null, name, readSampleFile(name));
  const handed = {
    negotiation,
    file: held.ok ? held.value.file.sha256 : '',
    name,
    unit: null,
    draft: null,
    language: null,
  };
  const { preview } = await callCommand(core, 'replies.preview', handed);
  const items = preview.items.filter(({ source }) => source !== 'marks').map(({ key }) => ({ key }));
  const letter = { ...blankLetter, number: 'B-17', date: '2022-01-14' };
  const about = { request: null, body: null, channel: 'letter', letter, note: '' } as const;
  await callCommand(core, 'replies.apply', { ...handed, ...about, items });
  const comments = await callCommand(core, 'comments.list', { negotiation, clause: null });
  const { id, clause } = comments.find((one) => one.reply !== null && one.clause !== null) ?? { id: '', clause: '' };
  const asked = { of: 'comment', comment: id } as const;
  expect(await explain(core, negotiation, clause ?? '', asked)).toMatchObject({ of: 'comment', steps: [], use: null });
  const answer = { disposition: 'accepted', text: 'Dimuat dalam butir c.', version: 'head' } as const;
  await callCommand(core, 'comments.answer', { negotiation, comment: id, ...answer });
  const why = await explain(core, negotiation, clause ?? '', asked);
  const { version } = await readClause(core, negotiation, clause ?? '');
  expect(why.steps.map((step) => [step.version, step.settles.includes(id)])).toEqual([[version, true]]);
  const shown = why.comments.find((one) => one.id === id);
  expect(shown).toMatchObject({
    unit: 'AGRO',
    file: { name },
    reply: { letter: { number: 'B-17', date: '2022-01-14' } },
  });
  expect(shown?.claimed).not.toBe('');
  const whole = await explain(core, negotiation, clause ?? '', { of: 'version', version: version ?? '' });
  expect(whole.steps.map((step) => [step.version, step.settles.includes(id)])).toEqual([[version, true]]);
});

test('a meeting, the agreement and a signing set are named once they hold the words, and not those before', async () => {
  const { core, negotiation } = await openSampleCore();
  const day = { date: '2022-02-09', place: 'Minsk', present: [], draft: 'draft-2', summary: '' };
  const { meeting } = await callCommand(core, 'meetings.hold', { negotiation, meeting: null, ...day });
  const agreed = { version: null, status: 'agreed', reason: null, correction: false, meeting, dated: null } as const;
  await callCommand(core, 'statuses.set', { negotiation, clause: 'areas', ...agreed });
  await passAllPoints(core, negotiation, 'draft-2');
  await callCommand(core, 'signing.make', { negotiation, ...SIGNING_INPUT });
  const why = await explain(core, negotiation, 'areas', { of: 'words', words: 'minyak kelapa sawit' });
  expect(why.use).toMatchObject({
    meetings: [{ date: '2022-02-09', place: 'Minsk', status: 'agreed' }],
    agreement: { status: 'agreed', meeting: { place: 'Minsk' }, broken: false },
    signingSets: [{ draft: 'draft-2' }],
  });
  const reopened = { ...agreed, status: 'open', reason: 'Usulan baru', meeting: null } as const;
  await callCommand(core, 'statuses.set', { negotiation, clause: 'areas', ...reopened });
  await write(core, negotiation, 'areas', (body) => `${body} Hal lain diatur kemudian oleh kedua Peserta.`);
  const later = await explain(core, negotiation, 'areas', { of: 'words', words: 'Hal lain diatur kemudian' });
  expect(later.use).toEqual({ drafts: [], reactions: [], meetings: [], agreement: null, signingSets: [] });
});

test('words that no version has are refused, and asking writes nothing', async () => {
  const { core, negotiation, db } = await openSampleCore();
  const asked = { negotiation, clause: 'areas', language: null };
  await expectUntouched(db, async () => {
    const refused = await callRefused(core, 'clauses.why', { ...asked, about: { of: 'words', words: 'batu bara' } });
    expect(refused).toEqual({ code: 'words-unknown', details: { words: 'batu bara', clause: 'areas' } });
    await explain(core, negotiation, 'areas', { of: 'clause' });
  });
  expect(await callRefused(core, 'clauses.why', { ...asked, language: 'fr', about: { of: 'clause' } })).toMatchObject({
    code: 'language-unknown',
  });
});

test('what a damaged version wrote is not said to be known', async () => {
  const { core, negotiation, db } = await openSampleCore();
  const { version } = await readClause(core, negotiation, 'areas', 'draft-1');
  db.prepare("UPDATE record SET json = replace(json, 'agro', 'agri') WHERE hash = ?").run(version);
  const why = await explain(core, negotiation, 'areas', { of: 'words', words: 'kimia hulu' });
  expect(why).toMatchObject({ damaged: 1, steps: [{ number: 2 }] });
});
