import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Core } from '../../../electron/core/core.ts';
import { collectInternalWords } from '../../../electron/core/queries/internal-words.ts';
import { blankLetter } from '../../../shared/model/letter.ts';
import { buildEml, buildMsg } from '../../helpers/build-mail.ts';
import { buildPlainPdf } from '../../helpers/build-plain-pdf.ts';
import { buildTnef } from '../../helpers/build-tnef.ts';
import { callCommand, callRefused, openCore, readSampleFile } from '../../helpers/core.ts';
import { createColleague, expectUntouched, openSampleCore, receiveRecords } from '../../helpers/sample-core.ts';

const sender = { name: 'Sari', address: 'sari@example.id' };
const mail = { sender, date: 'Fri, 28 Jan 2022 09:12:00 +0700', subject: 'Masukan AGRO', body: 'Terlampir.' };
const mailStep = { by: 'mail', sender: 'Sari <sari@example.id>', date: '2022-01-28T09:12', subject: 'Masukan AGRO' };
const reply = { name: 'reply-AGRO.id.docx', bytes: readSampleFile('reply-AGRO.id.docx') };
const logo = { name: 'logo.png', bytes: Uint8Array.of(1, 2) };
const unknownSender = { unit: null, draft: null, language: null };
const details = { request: null, body: null, channel: null, letter: null, note: '', items: [] };

function holdFile(core: Core, name: string, bytes: Uint8Array) {
  const held = core.receive(null, name, bytes);
  if (!held.ok) throw new Error(held.error.message);
  return { file: held.value.file.sha256, name };
}

test.each([
  ['surat.eml', buildEml({ ...mail, files: [logo, reply] }), 2],
  ['surat.msg', buildMsg({ ...mail, files: [logo, reply] }), 2],
])('the file in %s is previewed as if it had come alone, with where it was', async (name, bytes, number) => {
  const { core, db, negotiation } = await openSampleCore();
  const held = holdFile(core, name, bytes);
  const alone = await callCommand(core, 'replies.preview', {
    negotiation,
    ...holdFile(core, reply.name, reply.bytes),
    ...unknownSender,
  });
  const shown = await expectUntouched(db, () =>
    callCommand(core, 'replies.preview', { negotiation, ...held, ...unknownSender }),
  );
  const how = [{ ...mailStep, container: name, number }];
  const day = '2022-01-28';
  const { sender, subject } = mailStep;
  const letter = { ...blankLetter, date: day, sender, subject, received: day };
  expect(shown).toEqual({ ...alone, letter, channel: 'e-mail', how });
  const { parts, unread } = await callCommand(core, 'files.parts', held);
  expect(unread).toEqual([]);
  expect(parts).toMatchObject([
    { part: [1], name: 'logo.png', readable: false, cover: 'Terlampir.' },
    { part: [2], name: reply.name, readable: true, cover: 'Terlampir.' },
  ]);
});

test('applying keeps the file and the mail that it came in whole, and the reply names both', async () => {
  const { core, db, negotiation } = await openSampleCore();
  const bytes = buildEml({ ...mail, files: [reply] });
  const held = holdFile(core, 'surat.eml', bytes);
  const asked = { negotiation, ...held, part: [1], ...unknownSender };
  const { preview } = await callCommand(core, 'replies.preview', asked);
  const items = preview.items.map(({ key }) => ({ key }));
  await callCommand(core, 'replies.apply', { ...asked, ...details, items });
  const files = await callCommand(core, 'files.list', { negotiation });
  expect(files.map(({ file, unit, how }) => [file.name, unit, how])).toEqual([
    [reply.name, 'AGRO', [{ ...mailStep, container: 'surat.eml', number: 1 }]],
    ['surat.eml', 'AGRO', []],
  ]);
  expect(Buffer.from(core.file(held.file) ?? []).equals(bytes)).toBe(true);
  const stored = db.prepare(`SELECT json FROM record WHERE kind = 'reply.received' ORDER BY id DESC`).pluck().get();
  const named = JSON.parse(String(stored)).payload.files.map((file: { name: string }) => file.name);
  expect(named).toEqual([reply.name, 'surat.eml']);
  expect(await callCommand(core, 'replies.preview', asked)).toMatchObject({ again: true });
  const other = { negotiation, ...holdFile(core, 'lain.eml', buildEml({ files: [logo, reply] })), ...unknownSender };
  expect(await callCommand(core, 'replies.preview', other)).toMatchObject({ again: true });
  const { faults } = await callCommand(core, 'records.verify', { negotiation });
  expect(faults).toEqual([]);
});

test('a mail without files is read by its text, and it is the file that is kept', async () => {
  const { core, negotiation } = await openSampleCore();
  const held = holdFile(core, 'jawaban.eml', buildEml({ ...mail, body: 'Kami tidak ada masukan.' }));
  const asked = { negotiation, ...held, ...unknownSender, unit: 'IKFT' };
  expect(await callCommand(core, 'replies.preview', asked)).toMatchObject({
    how: [{ ...mailStep, container: 'jawaban.eml', number: 0 }],
  });
  await callCommand(core, 'replies.apply', { ...asked, ...details });
  const files = await callCommand(core, 'files.list', { negotiation });
  const how = [{ ...mailStep, container: 'jawaban.eml', number: 0 }];
  expect(files.map((one) => [one.file.name, one.how])).toEqual([['jawaban.eml', how]]);
});

test('a file that was kept first says how it was read once it is', async () => {
  const { core, negotiation } = await openSampleCore();
  const bytes = buildPlainPdf(['Tidak ada masukan.']);
  const kept = core.receive(negotiation, 'surat.pdf', bytes);
  if (!kept.ok) throw new Error(kept.error.message);
  const list = async () => (await callCommand(core, 'files.list', { negotiation })).map(({ id, how }) => [id, how]);
  const [before] = await list();
  expect(before?.[1]).toEqual([]);
  const asked = { negotiation, file: kept.value.file.sha256, name: 'surat.pdf', ...unknownSender, unit: 'IKFT' };
  await callCommand(core, 'replies.apply', { ...asked, ...details });
  expect(await list()).toEqual([[before?.[0], [{ by: 'pdf', pages: 1, signed: false }]]]);
});

test('what a mail says is internal, and the name of the program that converted a file is not', async () => {
  const sample = await openSampleCore();
  const other = createColleague(sample);
  const file = { sha256: '1'.repeat(64), name: 'a.odt', size: 1 };
  const program = 'LibreOffice 24.8.7.2 (Debian)';
  const subject = 'Posisi kami yang sebenarnya';
  const step = { by: 'mail' as const, container: 'a.eml', number: 1, sender: '', date: null, subject };
  const rest = {
    from: { unit: null, party: null },
    channel: null,
    note: '',
    withdrawn: false,
    dated: null,
    supersedes: [],
  };
  const payload = { file, ...rest, how: [step, { by: 'converter' as const, program }] };
  other.append('file.received', other.newId(), payload, sample.id);
  const { how: _, ...first } = payload;
  other.appendAny('file.received', 1, other.newId(), first as never, sample.id);
  receiveRecords(sample, other);
  const { sentences } = collectInternalWords(sample.db, sample.id);
  expect([sentences.has(subject), sentences.has(program)]).toEqual([true, false]);
  const files = await callCommand(sample.core, 'files.list', { negotiation: sample.negotiation });
  expect(files.map(({ how }) => how.length).sort()).toEqual([0, 2]);
});

test('lists every file of an archive, at any depth, and names what could not be opened', async () => {
  const core = openCore();
  const inner = buildEml({ ...mail, files: [{ name: 'dalam.zip', bytes: zipSync({ 'b.docx': reply.bytes }) }] });
  const zip = zipSync({ 'AGRO/surat.eml': inner, 'rusak.zip': strToU8('bukan zip'), 'a.docx': reply.bytes });
  const { parts, unread } = await callCommand(core, 'files.parts', holdFile(core, 'semua.zip', zip));
  expect(parts.map(({ part, name, readable }) => [part.join('.'), name, readable])).toEqual([
    ['1.1.1', 'b.docx', true],
    ['3', 'a.docx', true],
  ]);
  expect(parts[0]?.how).toMatchObject([
    { by: 'zip', container: 'semua.zip', entry: 'AGRO/surat.eml' },
    { by: 'mail', container: 'surat.eml', number: 1 },
    { by: 'zip', container: 'dalam.zip', entry: 'b.docx' },
  ]);
  expect(unread).toMatchObject([{ name: 'rusak.zip', code: 'zip-damaged' }]);
});

test.each([
  ['surat.eml', (bytes: Uint8Array) => buildEml({ ...mail, files: [{ name: 'winmail.dat', bytes }] }), [1, 1]],
  ['surat.msg', (bytes: Uint8Array) => buildMsg({ ...mail, files: [{ name: 'winmail.dat', bytes }] }), [1, 1]],
  ['semua.zip', (bytes: Uint8Array) => zipSync({ 'WINMAIL (2).DAT': bytes }), [1, 1]],
  ['winmail.dat', (bytes: Uint8Array) => Buffer.from(bytes), [1]],
])('the attachments that Outlook hid in a winmail.dat are files of their own in %s', async (name, wrap, part) => {
  const core = openCore();
  const winmail = buildTnef({ body: mail.body, files: [reply, logo] });
  const { parts, unread } = await callCommand(core, 'files.parts', holdFile(core, name, wrap(winmail)));
  expect(unread).toEqual([]);
  expect(parts).toMatchObject([
    { part, name: reply.name, readable: true, cover: mail.body },
    { part: [...part.slice(0, -1), 2], name: logo.name, readable: false, cover: mail.body },
  ]);
  const isInMail = name.startsWith('surat');
  const steps = parts[0]?.how.map((step) =>
    step.by === 'mail' ? [step.container, step.number, step.sender] : step.by,
  );
  const inside = ['winmail.dat', 1, isInMail ? mailStep.sender : ''];
  expect(steps).toEqual(
    isInMail
      ? [[name, 1, mailStep.sender], inside]
      : name === 'semua.zip'
        ? ['zip', ['WINMAIL (2).DAT', 1, '']]
        : [inside],
  );
});

test('the text of a mail is listed once where its winmail.dat repeats it, and covers another text there', async () => {
  const core = openCore();
  const list = async (body: string) => {
    const files = [{ name: 'winmail.dat', bytes: buildTnef({ body, files: [logo] }) }];
    const held = holdFile(core, 'a.eml', buildEml({ ...mail, body: 'Kami setuju.\n', files }));
    const { parts } = await callCommand(core, 'files.parts', held);
    return parts.map(({ part, readable, cover }) => [part.join('.'), readable, cover]);
  };
  expect(await list('Kami  setuju.\r\n')).toEqual([
    ['0', true, null],
    ['1.1', false, null],
  ]);
  expect(await list('Kami tidak setuju.')).toEqual([
    ['1.0', true, 'Kami setuju.'],
    ['1.1', false, 'Kami setuju.'],
  ]);
});

test('a winmail.dat that was altered is named, and the other files of the mail are read', async () => {
  const core = openCore();
  const winmail = buildTnef({ files: [logo] }).subarray(0, -4);
  const files = [{ name: 'winmail.dat', bytes: winmail }, reply];
  const { parts, unread } = await callCommand(
    core,
    'files.parts',
    holdFile(core, 'a.eml', buildEml({ ...mail, files })),
  );
  expect(parts.map(({ name }) => name)).toEqual([reply.name]);
  expect(unread).toMatchObject([{ name: 'winmail.dat', code: 'mail-damaged' }]);
});

test('archives within archives are opened four deep, and deeper ones are named', async () => {
  const core = openCore();
  const nest = (depth: number): Uint8Array =>
    depth === 0 ? reply.bytes : zipSync({ [depth === 1 ? 'a.docx' : `${depth}.zip`]: nest(depth - 1) });
  const four = await callCommand(core, 'files.parts', holdFile(core, 'empat.zip', nest(4)));
  expect(four.parts.map(({ part }) => part)).toEqual([[1, 1, 1, 1]]);
  const five = await callCommand(core, 'files.parts', holdFile(core, 'lima.zip', nest(5)));
  expect(five).toMatchObject({ parts: [], unread: [{ code: 'container-deep' }] });
});

test('archives that hold too many files together are refused, however they are nested', async () => {
  const core = openCore();
  const hundred = zipSync(Object.fromEntries(Array.from({ length: 100 }, (_, n) => [`${n}.txt`, strToU8('')])));
  const zip = zipSync(Object.fromEntries(Array.from({ length: 6 }, (_, n) => [`${n}.zip`, hundred])));
  const held = holdFile(core, 'bom.zip', zip);
  expect(await callRefused(core, 'files.parts', held)).toMatchObject({ code: 'container-large' });
});

test('where several files can be read one must be named, and it must be there', async () => {
  const { core, negotiation } = await openSampleCore();
  const names = [reply.name, 'reply-BPSDMI.id.docx'];
  const zip = zipSync(Object.fromEntries(names.map((name) => [name, readSampleFile(name)])));
  const asked = { negotiation, ...holdFile(core, 'dua.zip', zip), ...unknownSender };
  expect(await callRefused(core, 'replies.preview', asked)).toMatchObject({
    code: 'part-ambiguous',
    details: { parts: names },
  });
  expect(await callRefused(core, 'replies.preview', { ...asked, part: [3] })).toMatchObject({ code: 'part-unknown' });
  expect(await callCommand(core, 'replies.preview', { ...asked, part: [2] })).toMatchObject({ unit: 'BPSDMI' });
});

test('a counter-draft, a new text and a comparison are read from a mail or an archive too', async () => {
  const { core, negotiation } = await openSampleCore();
  const draft = { name: 'counter-draft-1.en.docx', bytes: readSampleFile('counter-draft-1.en.docx') };
  const held = holdFile(core, 'nota.eml', buildEml({ ...mail, files: [draft] }));
  const how = [[{ ...mailStep, container: 'nota.eml', number: 1 }]];
  const cut = await callCommand(core, 'files.cut', { files: [{ ...held, language: 'en' }] });
  expect(cut.clauses.length).toBeGreaterThan(5);
  expect(cut.how).toMatchObject(how);
  const received = { label: 'Balasan', code: null, date: '2022-02-01', note: '' };
  const files = [{ ...held, part: [1], language: 'en' }];
  expect(await callCommand(core, 'drafts.receive', { negotiation, files, ...received })).toMatchObject({ how });
  const names = (await callCommand(core, 'files.list', { negotiation })).map(({ file }) => file.name);
  expect(names).toEqual([draft.name, 'nota.eml']);
  const old = { of: 'file' as const, ...holdFile(core, draft.name, draft.bytes) };
  const next = { of: 'file' as const, ...held };
  const compared = await callCommand(core, 'comparisons.make', { old, next, language: 'en', chosen: [] });
  expect(compared.rows.every(({ kind }) => kind === 'same')).toBe(true);
  expect(compared.next).toMatchObject({ name: draft.name, how: how[0] });
});

test('the text of a PDF is read with its pages, and a signed one is kept byte for byte', async () => {
  const { core, negotiation } = await openSampleCore();
  const bytes = Buffer.from(buildPlainPdf(['Tidak ada masukan.', 'Terima kasih.'])).toString('latin1');
  const signed = Buffer.from(bytes.replace('%%EOF', '% /SubFilter /ByteRange\n%%EOF'), 'latin1');
  const held = holdFile(core, 'surat.pdf', signed);
  const asked = { negotiation, ...held, ...unknownSender, unit: 'IKFT' };
  expect(await callCommand(core, 'replies.preview', asked)).toMatchObject({
    how: [{ by: 'pdf', pages: 2, signed: true }],
    uncompared: [{ what: 'pictures' }, { what: 'formatting' }],
  });
  await callCommand(core, 'replies.apply', { ...asked, ...details });
  expect(Buffer.from(core.file(held.file) ?? []).equals(signed)).toBe(true);
  const scan = { negotiation, ...holdFile(core, 'pindai.pdf', buildPlainPdf([''])), ...unknownSender };
  expect(await callRefused(core, 'replies.preview', scan)).toMatchObject({ code: 'pdf-no-words' });
});
