import { expect, test } from 'vitest';
import type { Core } from '../../../electron/core/core.ts';
import { blankLetter } from '../../../shared/model/letter.ts';
import { recordKinds } from '../../../shared/model/record.ts';
import { buildEml } from '../../helpers/build-mail.ts';
import { callCommand, callRefused, readSampleFile } from '../../helpers/core.ts';
import { createColleague, expectUntouched, openSampleCore, receiveRecords } from '../../helpers/sample-core.ts';

const unknownSender = { unit: null, draft: null, language: null };
const letter = {
  number: 'B/123/AGRO/II/2022',
  date: '2022-02-03',
  sender: 'Dirjen Industri Agro',
  subject: 'Masukan atas draf',
  received: '2022-02-05',
  agenda: '44',
  routing: 'Mohon ditelaah, Direktur Akses Industri Internasional.',
  archive: 'KP.01.02',
  classification: 'restricted' as const,
};
const details = { request: null, body: null, channel: 'letter' as const, letter, note: '' };

function hold(core: Core, name: string, bytes: Uint8Array = readSampleFile(name)) {
  const held = core.receive(null, name, bytes);
  if (!held.ok) throw new Error(held.error.message);
  return { file: held.value.file.sha256, name };
}

async function applyAll(core: Core, negotiation: string, name: string, more: object = {}) {
  const handed = { negotiation, ...hold(core, name), ...unknownSender };
  const { preview } = await callCommand(core, 'replies.preview', handed);
  const items = preview.items.filter(({ source }) => source !== 'marks').map(({ key }) => ({ key }));
  return callCommand(core, 'replies.apply', { ...handed, ...details, ...more, items });
}

const listComments = (core: Core, negotiation: string) =>
  callCommand(core, 'comments.list', { negotiation, clause: null });
const listReplies = (core: Core, negotiation: string) => callCommand(core, 'replies.list', { negotiation });

test('a comment returns the letter, channel and file that it came with; one written here has none', async () => {
  const { core, negotiation } = await openSampleCore();
  const before = await listComments(core, negotiation);
  const scan = hold(core, 'surat pengantar.pdf', new TextEncoder().encode('%PDF-1.7 surat'));
  const made = await applyAll(core, negotiation, 'reply-AGRO.id.docx', { attachments: [scan] });
  const [reply] = (await listReplies(core, negotiation)).filter(({ id }) => id === made.reply);
  expect(reply).toMatchObject({ unit: 'AGRO', channel: 'letter', letter, corrects: null, replaced: false });
  expect(reply?.files.map(({ name }) => name)).toEqual(['reply-AGRO.id.docx', 'surat pengantar.pdf']);
  expect((await callCommand(core, 'files.list', { negotiation })).map(({ file, unit }) => [file.name, unit])).toEqual([
    ['surat pengantar.pdf', 'AGRO'],
    ['reply-AGRO.id.docx', 'AGRO'],
  ]);
  const comments = await listComments(core, negotiation);
  const source = { id: made.reply, channel: 'letter', letter, corrects: null, replaced: false };
  for (const one of comments.slice(before.length)) {
    expect(one.reply).toEqual(source);
    expect(one.file?.name).toBe('reply-AGRO.id.docx');
  }
  expect(comments.slice(0, before.length).every(({ reply: from, file }) => from === null && file === null)).toBe(true);
  const clause = comments.at(-1)?.clause ?? '';
  const history = await callCommand(core, 'clauses.history', { negotiation, clause });
  expect(history.comments.at(-1)?.reply).toEqual(source);
});

test('an attachment from the mail that brought the reply is kept as that file, and the mail once', async () => {
  const { core, negotiation } = await openSampleCore();
  const mail = hold(
    core,
    'surat.eml',
    buildEml({
      subject: 'Tanggapan',
      body: 'Terlampir.',
      files: [
        { name: 'reply-AGRO.id.docx', bytes: readSampleFile('reply-AGRO.id.docx') },
        { name: 'surat pengantar.pdf', bytes: new TextEncoder().encode('%PDF-1.7 surat') },
      ],
    }),
  );
  const { parts } = await callCommand(core, 'files.parts', mail);
  const [text, scan] = parts.map(({ part }) => part);
  const handed = { negotiation, ...mail, part: text, ...unknownSender };
  const { preview } = await callCommand(core, 'replies.preview', handed);
  const items = preview.items.filter(({ source }) => source !== 'marks').map(({ key }) => ({ key }));
  const attachments = [{ ...mail, part: scan }];
  const made = await callCommand(core, 'replies.apply', { ...handed, ...details, attachments, items });
  const reply = (await listReplies(core, negotiation)).find(({ id }) => id === made.reply);
  expect(reply?.files.map(({ name }) => name)).toEqual(['reply-AGRO.id.docx', 'surat.eml', 'surat pengantar.pdf']);
});

test('a form that was left empty records no letter', async () => {
  const { core, negotiation } = await openSampleCore();
  const made = await applyAll(core, negotiation, 'reply-AGRO.id.docx', { letter: { ...blankLetter, number: ' ' } });
  expect((await listReplies(core, negotiation)).find(({ id }) => id === made.reply)?.letter).toBeNull();
});

test('files of one letter are one reply; undoing the second file keeps the first with its comments', async () => {
  const { core, negotiation } = await openSampleCore();
  const first = await applyAll(core, negotiation, 'reply-AGRO.id.docx');
  const [comments, replies] = [await listComments(core, negotiation), await listReplies(core, negotiation)];
  const second = await applyAll(core, negotiation, 'reply-ROHUKUM.en.docx', {
    letter: null,
    channel: null,
    joins: first.reply.slice(-8),
  });
  expect(second.reply).toBe(first.reply);
  const joined = (await listReplies(core, negotiation)).filter(({ unit }) => unit === 'AGRO');
  expect(joined.map(({ files }) => files.length)).toEqual([2]);
  expect(joined[0]).toMatchObject({ channel: 'letter', letter });
  const added = (await listComments(core, negotiation)).slice(comments.length);
  expect(added).toHaveLength(second.comments);
  expect(added.every(({ unit, reply }) => unit === 'AGRO' && reply?.id === first.reply)).toBe(true);
  const gone = await callRefused(core, 'records.undo', { negotiation, record: first.record });
  expect(gone).toMatchObject({ code: 'undo-overtaken' });
  const undone = await callCommand(core, 'records.undo', { negotiation, record: second.record });
  expect(await listComments(core, negotiation)).toEqual(comments);
  const omitTime = (all: typeof replies) => new Map(all.map(({ at: _, ...one }) => [one.id, one]));
  expect(omitTime(await listReplies(core, negotiation))).toEqual(omitTime(replies));
  expect(await callRefused(core, 'records.undo', { negotiation, record: undone.record })).toMatchObject({
    code: 'undo-overtaken',
  });
  expect((await callCommand(core, 'records.verify', { negotiation })).faults).toEqual([]);
});

test('a later file of a letter adds what it says of it, and takes nothing away', async () => {
  const { core, negotiation } = await openSampleCore();
  const { reply } = await applyAll(core, negotiation, 'reply-AGRO.id.docx');
  const later = { ...blankLetter, number: 'B/9', agenda: '77' };
  await applyAll(core, negotiation, 'reply-ROHUKUM.en.docx', { joins: reply, letter: later });
  const [joined] = (await listReplies(core, negotiation)).filter(({ id }) => id === reply);
  expect(joined?.letter).toEqual({ ...letter, number: 'B/9', agenda: '77' });
});

test('a correcting letter names the reply that it replaces or supplements, by its id or its number', async () => {
  const { core, db, negotiation } = await openSampleCore();
  const first = await applyAll(core, negotiation, 'reply-AGRO.id.docx');
  const wrong = { negotiation, unit: 'AGRO', note: '', channel: null, corrects: { reply: 'no-such', as: 'replaces' } };
  expect(await expectUntouched(db, () => callRefused(core, 'replies.receive', wrong))).toMatchObject({
    code: 'reply-unknown',
  });
  const second = await applyAll(core, negotiation, 'reply-BPSDMI.id.docx', {
    letter: { ...letter, number: 'B/124' },
    corrects: { reply: letter.number, as: 'supplements' },
  });
  await callCommand(core, 'replies.receive', {
    ...{ negotiation, unit: 'AGRO', note: '', channel: 'letter' },
    letter: { ...letter, number: 'B/125' },
    corrects: { reply: first.reply, as: 'replaces' },
  });
  const replies = await listReplies(core, negotiation);
  expect(replies.slice(-3).map(({ corrects, replaced, noInput }) => [corrects, replaced, noInput])).toEqual([
    [null, true, false],
    [{ reply: first.reply, as: 'supplements' }, false, false],
    [{ reply: first.reply, as: 'replaces' }, false, true],
  ]);
  const comments = await listComments(core, negotiation);
  const replaced = (reply: string) =>
    new Set(comments.flatMap((one) => (one.reply?.id === reply ? [one.reply.replaced] : [])));
  expect([replaced(first.reply), replaced(second.reply)]).toEqual([new Set([true]), new Set([false])]);
});

test('a file that is a letter proposes its number, dates and classification', async () => {
  const { core, negotiation } = await openSampleCore();
  const { strFromU8, strToU8, unzipSync, zipSync } = await import('fflate');
  const parts = unzipSync(readSampleFile('reply-AGRO.id.docx'));
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const head = ['Nomor : B/9/AGRO/2022', 'Sifat : Sangat Rahasia', 'Jakarta, 3 Pebruari 2022']
    .map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`)
    .join('');
  parts['word/document.xml'] = strToU8(xml.replace('<w:body>', `<w:body>${head}`));
  const handed = { negotiation, ...hold(core, 'surat.docx', zipSync(parts)), ...unknownSender };
  expect((await callCommand(core, 'replies.preview', handed)).letter).toEqual({
    ...blankLetter,
    number: 'B/9/AGRO/2022',
    date: '2022-02-03',
    classification: 'top-secret',
  });
  const plain = { negotiation, ...hold(core, 'reply-AGRO.id.docx'), ...unknownSender };
  expect((await callCommand(core, 'replies.preview', plain)).letter).toBeNull();
});

test('a reply and a draft of earlier versions are read with what they lacked', async () => {
  const sample = await openSampleCore();
  const other = createColleague(sample);
  const [unit] = await callCommand(sample.core, 'units.list', { negotiation: sample.negotiation });
  expect([recordKinds['reply.received'].v, recordKinds['draft.frozen'].v]).toEqual([3, 3]);
  const payload = {
    ...{ request: null, unit: unit?.id ?? null, body: null, noInput: true, channel: null },
    ...{ letter: { number: 'B/1', date: '2022-01-25' }, files: [], note: '', dated: null, supersedes: [] },
    counts: { found: 0, placed: 0, unplaced: 0, silent: 0 },
  };
  other.appendAny('reply.received', 1, other.newId(), payload as never, sample.id);
  const { sender: _, subject: __, ...second } = letter;
  const later = { ...payload, letter: second, corrects: null };
  other.appendAny('reply.received', 2, other.newId(), later as never, sample.id);
  receiveRecords(sample, other);
  const replies = await listReplies(sample.core, sample.negotiation);
  expect(replies.slice(-2)).toMatchObject([
    { letter: { ...blankLetter, number: 'B/1', date: '2022-01-25' }, corrects: null },
    { letter: { ...letter, sender: '', subject: '' }, corrects: null },
  ]);
});
