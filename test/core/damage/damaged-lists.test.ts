import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { type RecordKind, recordKinds } from '../../../shared/model/record.ts';
import type { DamagedSubject } from '../../../shared/model/store/store-condition.ts';
import { sowCanaries } from '../../helpers/canaries.ts';
import { callCommand, openCore, plainComment } from '../../helpers/core.ts';
import { createColleague, openSampleCore, receiveRecords } from '../../helpers/sample-core.ts';
import { damageRecord } from './damage-record.ts';

/** The sample with a backup of it, and two versions and a comment more on a clause. */
async function openDamagedSample() {
  const sample = await openSampleCore();
  const { core, negotiation, db } = sample;
  const write = (body: string) =>
    callCommand(core, 'clauses.write', {
      ...{ negotiation, clause: 'funding', parents: null, texts: { en: { body } }, note: '' },
    });
  await write('A second wording.');
  await write('A third wording.');
  await callCommand(core, 'comments.make', { negotiation, ...plainComment, clause: 'funding', body: 'A late remark.' });
  const { free } = await callCommand(core, 'store.show', {});
  await callCommand(core, 'store.backup', { file: free });
  const clause = (code: string) => db.prepare('SELECT id FROM clause WHERE code = ?').pluck().get(code) as string;
  const damage = {
    clause: damageRecord(db, `kind = 'clause.created' AND entity = '${clause('ip')}'`),
    version: damageRecord(db, `kind = 'version.written' AND json LIKE '%A second wording%'`),
    comment: damageRecord(db, `kind = 'comment.made' AND json LIKE '%A late remark%'`),
    unit: damageRecord(db, `kind = 'unit.described' AND json LIKE '%Sekretariat Jenderal%'`),
    draft: damageRecord(db, `kind = 'draft.frozen'`),
  };
  return { ...sample, damage };
}

test.each([
  ['as the records are read', false],
  ['after a rebuild has left the damaged records out', true],
])(
  'every list has a damaged record in its place, with what it was and what the backup has, %s',
  async (_, rebuilds) => {
    const { core, negotiation, damage } = await openDamagedSample();
    const before = (await callCommand(core, 'texts.show', { negotiation, draft: null })).clauses.map(({ id }) => id);
    if (rebuilds) await callCommand(core, 'store.rebuild', {});
    else await callCommand(core, 'store.check', {});
    const { clauses } = await callCommand(core, 'texts.show', { negotiation, draft: null });
    expect(clauses.map(({ id }) => id)).toEqual(before);
    if (rebuilds)
      expect(clauses.find(({ id }) => id === damage.clause.entity)).toMatchObject({ damaged: true, body: {} });
    const { versions } = await callCommand(core, 'clauses.history', { negotiation, clause: 'funding' });
    expect(versions.map(({ hash, damaged }) => [damaged, hash === damage.version.hash])).toEqual([
      [false, false],
      [true, true],
      [false, false],
    ]);
    const code = rebuilds ? damage.clause.entity : 'ip';
    const rows = await callCommand(core, 'records.damaged', { negotiation });
    expect(Object.fromEntries(rows.map((row) => [row.subject, row]))).toMatchObject({
      clause: { ...damage.clause, clause: code, backup: 'whole' },
      version: { ...damage.version, clause: 'funding', name: 'Funding – A second wording.', backup: 'whole' },
      comment: { ...damage.comment, clause: 'funding', name: 'A late remark.', backup: 'whole' },
      unit: { ...damage.unit, name: 'Sekretariat Jenderal', backup: 'whole' },
      draft: { ...damage.draft, clause: null, backup: 'whole' },
    });
    expect(rows).toHaveLength(5);
  },
);

test('a record that is damaged both here and in the backup, or has none, says so', async () => {
  const { core, negotiation, db } = await openSampleCore();
  damageRecord(db, `kind = 'unit.described'`);
  expect(await callCommand(core, 'store.check', {})).toMatchObject({ faults: [{ backup: 'no-backup' }] });
  const { free } = await callCommand(core, 'store.show', {});
  await callCommand(core, 'store.backup', { file: free });
  expect(await callCommand(core, 'records.damaged', { negotiation })).toMatchObject([
    { subject: 'unit', name: '', backup: 'damaged' },
  ]);
});

test('damaged unsaved words are shown as they read, in spite of what is typed after them, until they are discarded', async () => {
  const { core, negotiation, db } = await openSampleCore();
  const typed = { negotiation, clause: 'funding', language: 'en', base: null, heading: '', body: 'Unsaved words' };
  await callCommand(core, 'typing.keep', typed);
  db.exec(`UPDATE typing SET body = 'Unsaved swords'`);
  await callCommand(core, 'typing.keep', { ...typed, body: 'New words' });
  expect(await callCommand(core, 'typing.list', { negotiation })).toMatchObject([{ body: 'New words' }]);
  const [damaged] = await callCommand(core, 'store.typings', {});
  expect(damaged).toMatchObject({ text: negotiation, clause: 'funding', language: 'en', body: 'Unsaved swords' });
  const fault = { fault: 'typing-damaged', text: negotiation, name: 'funding', detail: 'en' };
  expect((await callCommand(core, 'store.condition', {})).faults).toMatchObject([fault]);
  await callCommand(core, 'store.discard', { typing: damaged?.id ?? 0 });
  expect((await callCommand(core, 'store.condition', {})).faults).toEqual([]);
  expect(await callCommand(core, 'store.typings', {})).toEqual([]);
  expect(await callCommand(core, 'typing.list', { negotiation })).toMatchObject([{ body: 'New words' }]);
});

test('the damaged words of an unsent form stay, in spite of what is typed and sent after them, until they are discarded', async () => {
  const { core, db } = await openSampleCore();
  const name = 'ui.kept.comment.loi-belarus';
  await callCommand(core, 'settings.set', { name, value: '{"body":"Unsent words","kind":"wording"}' });
  db.exec(`UPDATE setting SET value = replace(value, 'words', 'swords') WHERE name = '${name}'`);
  await callCommand(core, 'settings.set', { name, value: '{"body":"New words"}' });
  expect(await callCommand(core, 'settings.show', {})).toEqual({ [name]: '{"body":"New words"}' });
  await callCommand(core, 'settings.set', { name, value: '' });
  const [damaged] = await callCommand(core, 'store.settings', {});
  expect(damaged).toMatchObject({ name, words: 'Unsent swords\nwording' });
  expect((await callCommand(core, 'store.condition', {})).faults).toMatchObject([{ fault: 'setting-damaged', name }]);
  expect(await callCommand(core, 'store.discard', { setting: damaged?.id ?? 0 })).toEqual({ discarded: true });
  expect((await callCommand(core, 'store.condition', {})).faults).toEqual([]);
});

test('damaged unsaved words whose language and time cannot be read are listed', async () => {
  const { core, negotiation, db } = await openSampleCore();
  await callCommand(core, 'typing.keep', {
    ...{ negotiation, clause: 'funding', language: 'en', base: null, heading: '', body: 'Unsaved words' },
  });
  db.exec(`UPDATE typing SET language = 'e\u0001', at = '2022-91-20', negotiation = 'x'`);
  expect(await callCommand(core, 'store.typings', {})).toMatchObject([
    { text: null, clause: null, language: null, at: null, body: 'Unsaved words' },
  ]);
});

/** How lists name a damaged record of each kind. */
const SUBJECTS = {
  ...{ 'negotiation.described': 'negotiation', 'negotiation.archived': 'archiving', 'unit.described': 'unit' },
  ...{ 'stage.set': 'stage', 'step.recorded': 'step', 'guidelines.written': 'guidelines', 'meeting.held': 'meeting' },
  ...{
    'term.defined': 'term',
    'signing.recorded': 'signing',
    'clause.created': 'clause',
    'clause.placed': 'placement',
  },
  ...{ 'version.written': 'version', 'translation.confirmed': 'confirmation', 'draft.frozen': 'draft' },
  ...{ 'draft.described': 'draft-details', 'clauses.paired': 'pairing', 'status.set': 'status' },
  ...{ 'position.taken': 'position', 'assessment.made': 'assessment', 'bracket.explained': 'bracket' },
  ...{ 'check.waived': 'waiver', 'comment.made': 'comment', 'comment.revised': 'revision' },
  ...{ 'comment.answered': 'answer', 'request.sent': 'request', 'reply.received': 'reply', 'file.received': 'file' },
  'export.made': 'export',
  'action.undone': 'undoing',
} as const satisfies Record<RecordKind, DamagedSubject>;
const kinds = Object.keys(SUBJECTS) as RecordKind[];

/** Kinds that are about the text as a whole. */
const OF_NEGOTIATION = /^(negotiation|step|stage|guidelines|signing|action)\./;

/** The sample with a record of each kind by a colleague, in a store that is too large to be checked when it is opened. */
async function openLargeStore() {
  const sample = await openSampleCore();
  const { core, folder, negotiation, id } = sample;
  const colleague = createColleague(sample, 30);
  const hashes = kinds.map((kind) => {
    const entity = OF_NEGOTIATION.test(kind) ? id : colleague.newId();
    const set = (path: string) => (path === 'supersedes' || path === 'parents' ? [] : undefined);
    return colleague.append(kind, entity, sowCanaries(recordKinds[kind].payload, set) as never, id).hash;
  });
  receiveRecords(sample, colleague);
  core.receive(negotiation, 'large.bin', randomBytes(13 * 2 ** 20));
  core.close();
  return { ...sample, hashes, reopen: () => openCore(folder) };
}

test('a damaged record of every kind is named in its list, also in a store that nobody has checked', async () => {
  const { negotiation, db, hashes, reopen } = await openLargeStore();
  const damaged = hashes.flatMap((hash, at) => {
    const kind = kinds[at] as RecordKind;
    // A second description of a text has no effect, and without a description it has no lists.
    return kind === 'negotiation.described'
      ? []
      : [{ subject: SUBJECTS[kind], ...damageRecord(db, `hash = '${hash}'`) }];
  });
  const large = reopen();
  const sort = (rows: readonly { readonly hash: string }[]) => rows.toSorted((a, b) => (a.hash < b.hash ? -1 : 1));
  for (const check of [false, true]) {
    if (check) await callCommand(large, 'store.check', {});
    expect(sort(await callCommand(large, 'records.damaged', { negotiation }))).toMatchObject(sort(damaged));
  }
});

test('what has no words of its own is named by what it is about, in a store that nobody has checked', async () => {
  const { core, folder, negotiation, db } = await openSampleCore();
  const made = { negotiation, ...plainComment, clause: 'funding', body: 'One remark.' };
  const { comment } = await callCommand(core, 'comments.make', made);
  const answer = { negotiation, comment, disposition: 'accepted' as const, text: 'Yes.', version: null };
  await callCommand(core, 'comments.answer', answer);
  await callCommand(core, 'statuses.set', {
    ...{ negotiation, clause: 'areas', version: null, status: 'agreed', reason: null, correction: false },
    ...{ meeting: null, dated: null },
  });
  core.receive(negotiation, 'large.bin', randomBytes(13 * 2 ** 20));
  core.close();
  damageRecord(db, `kind = 'comment.answered' AND entity = '${comment}'`);
  damageRecord(db, `kind = 'status.set'`);
  const large = openCore(folder);
  const rows = await callCommand(large, 'records.damaged', { negotiation });
  expect(rows.map(({ subject, clause, name }) => ({ subject, clause, name }))).toEqual([
    { subject: 'answer', clause: 'funding', name: 'One remark.' },
    { subject: 'status', clause: 'areas', name: expect.stringContaining('Areas of Cooperation') },
  ]);
});

test('the lists of a store that is too large to be checked when it is opened name what they leave out', async () => {
  const { core, folder, negotiation, db } = await openSampleCore();
  core.receive(negotiation, 'large.bin', randomBytes(13 * 2 ** 20));
  core.close();
  const damaged = [`kind = 'unit.described'`, `kind = 'draft.frozen'`, `kind = 'comment.made'`].map((where) =>
    damageRecord(db, where),
  );
  const large = openCore(folder);
  expect(await callCommand(large, 'store.condition', {})).toMatchObject({ state: 'unchecked', at: null, faults: [] });
  const subjects = ['unit', 'draft', 'comment'];
  const named = () => subjects.map((subject, at) => ({ subject, ...damaged[at] }));
  expect(await callCommand(large, 'records.damaged', { negotiation })).toMatchObject(named());
  const made = await callCommand(large, 'comments.make', { negotiation, ...plainComment, body: 'A late remark.' });
  expect(await callCommand(large, 'records.damaged', { negotiation })).toMatchObject(named());
  // Damaged by something else than this process, after it was read whole.
  subjects.push('comment');
  damaged.push(damageRecord(db, `entity = '${made.comment}'`));
  expect(await callCommand(large, 'records.damaged', { negotiation })).toMatchObject(named());
});
