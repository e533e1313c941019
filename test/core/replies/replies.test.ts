import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Core } from '../../../electron/core/core.ts';
import { callCommand, callRefused, readSampleFile } from '../../helpers/core.ts';
import { filterItems } from '../../helpers/reply-items.ts';
import { expectUntouched, openSampleCore } from '../../helpers/sample-core.ts';

const unknownSender = { unit: null, draft: null, language: null };
const replyDetails = { request: null, body: null, channel: 'e-mail' as const, letter: null, note: '' };

function holdFile(core: Core, name: string, bytes: Uint8Array = readSampleFile(name)) {
  const held = core.receive(null, name, bytes);
  if (!held.ok) throw new Error(held.error.message);
  return { file: held.value.file.sha256, name };
}

test('previews a returned file without writing: the request it answers, its contents and the count', async () => {
  const { core, db, negotiation } = await openSampleCore();
  for (const name of ['reply-ROHUKUM.en.docx', 'reply-AGRO.id.docx', 'reply-BPSDMI.id.docx']) {
    const asked = { negotiation, ...holdFile(core, name), ...unknownSender };
    const shown = await expectUntouched(db, () => callCommand(core, 'replies.preview', asked));
    const { preview, unit, sent } = shown;
    expect(unit).toBe(/reply-(\w+)/.exec(name)?.[1]);
    expect(sent[preview.recognised.sent ?? -1]).toMatchObject({ draft: 'draft-1', language: name.slice(-7, -5) });
    const { found, placed, unplaced } = preview.counts;
    expect(found).toBe(placed + unplaced);
    expect(found).toBeGreaterThan(0);
    expect(await callCommand(core, 'replies.preview', asked)).toEqual(shown);
  }
});

test('applying a reply creates its comments, reply and stored file in one transaction', async () => {
  const { core, negotiation } = await openSampleCore();
  const handed = holdFile(core, 'reply-ROHUKUM.en.docx');
  const { preview } = await callCommand(core, 'replies.preview', { negotiation, ...handed, ...unknownSender });
  const all = preview.items.filter(({ source }) => source !== 'marks');
  const before = (await callCommand(core, 'comments.list', { negotiation, clause: null })).length;
  const made = await callCommand(core, 'replies.apply', {
    negotiation,
    ...handed,
    ...unknownSender,
    ...replyDetails,
    items: all.map(({ key }) => ({ key })),
  });
  expect(made.comments).toBe(all.length);
  const comments = (await callCommand(core, 'comments.list', { negotiation, clause: null })).slice(before);
  expect(comments.map(({ unit }) => unit)).toEqual(all.map(() => 'ROHUKUM'));
  expect(comments.filter(({ kind }) => kind === 'silent-change')).toHaveLength(
    filterItems(preview, 'silent', 'noise').length,
  );
  const proposal = filterItems(preview, 'tracked', 'hand').find(({ next }) => next.includes('will'));
  expect(comments.some((one) => one.proposal !== null && one.proposal === proposal?.proposal)).toBe(true);
  expect(core.file(handed.file)).not.toBeNull();
  expect((await callCommand(core, 'files.list', { negotiation })).map(({ unit }) => unit)).toEqual(['ROHUKUM']);
  expect(await callCommand(core, 'replies.preview', { negotiation, ...handed, ...unknownSender })).toMatchObject({
    again: true,
  });
  const { faults } = await callCommand(core, 'records.verify', { negotiation });
  expect(faults).toEqual([]);
});

test('a person can place, reword and leave out items; rejects unknown items and stores nothing', async () => {
  const { core, db, negotiation } = await openSampleCore();
  const handed = holdFile(core, 'reply-AGRO.id.docx');
  const { preview } = await callCommand(core, 'replies.preview', { negotiation, ...handed, ...unknownSender });
  const [first, second] = [...filterItems(preview, 'comments'), ...filterItems(preview, 'tracked', 'hand', 'silent')];
  const item = { key: first?.key ?? '', clause: 'funding', kind: 'legal' as const, body: 'Dengan kata lain.' };
  const asked = { negotiation, ...handed, ...unknownSender, ...replyDetails, unit: 'IKFT' };
  const wrong = () => callRefused(core, 'replies.apply', { ...asked, items: [item, { key: 'no-such' }] });
  expect(await expectUntouched(db, wrong)).toMatchObject({ code: 'reply-item-unknown' });
  await callCommand(core, 'replies.apply', { ...asked, items: [item, { key: second?.key ?? '', clause: null }] });
  const twice = () => callRefused(core, 'replies.apply', { ...asked, items: [item, item] });
  expect(await expectUntouched(db, twice)).toMatchObject({ code: 'input-invalid' });
  const comments = await callCommand(core, 'comments.list', { negotiation, clause: null });
  expect(comments.filter(({ unit }) => unit === 'IKFT')).toMatchObject([
    { clause: 'funding', unit: 'IKFT', kind: 'legal', body: 'Dengan kata lain.' },
    { clause: null, unit: 'IKFT' },
  ]);
});

test('an unchanged review file is recognised by the ids it carries, and has no items', async () => {
  const { core, negotiation } = await openSampleCore();
  const sent = await callCommand(core, 'requests.send', {
    negotiation,
    draft: 'draft-2',
    languages: ['ru'],
    units: ['AGRO'],
    bodies: [],
    letter: null,
    deadline: null,
    note: '',
    form: false,
    paper: 'A4',
  });
  const bytes = core.file(sent.files[0]?.file.sha256 ?? '') ?? new Uint8Array();
  const handed = holdFile(core, 'apa saja.docx', bytes);
  const {
    preview,
    unit,
    sent: texts,
  } = await callCommand(core, 'replies.preview', { negotiation, ...handed, ...unknownSender });
  expect([unit, preview.recognised.request]).toEqual(['AGRO', sent.request]);
  expect(texts[preview.recognised.sent ?? -1]).toMatchObject({ draft: 'draft-2', language: 'ru' });
  expect(preview.items.filter(({ source }) => source !== 'marks' && source !== 'noise')).toEqual([]);
  await callCommand(core, 'replies.apply', { negotiation, ...handed, ...unknownSender, ...replyDetails, items: [] });
  const [request] = await callCommand(core, 'requests.list', { negotiation });
  expect(request?.asked).toMatchObject([{ unit: 'AGRO', state: 'answered' }]);
});

test('rejects a file that cannot be read, and one that no longer exists', async () => {
  const { core, db, negotiation } = await openSampleCore();
  const refusals = [
    [holdFile(core, 'a.docx', new TextEncoder().encode('isi')), 'word-not-docx'],
    [holdFile(core, 'a.pdf', new TextEncoder().encode('%PDF')), 'pdf-unreadable'],
    [holdFile(core, 'a.png', Uint8Array.of(0x89, 0x50)), 'word-not-docx'],
    [{ file: '0'.repeat(64), name: 'a.docx' }, 'file-unknown'],
  ] as const;
  for (const [handed, code] of refusals) {
    const work = () => callRefused(core, 'replies.preview', { negotiation, ...handed, ...unknownSender });
    expect(await expectUntouched(db, work)).toMatchObject({ code });
  }
});

test('comments of another body carry its name, on screen and in the matrix', async () => {
  const { core, negotiation } = await openSampleCore();
  const handed = holdFile(core, 'Kemlu.docx', readSampleFile('reply-AGRO.id.docx'));
  const { preview } = await callCommand(core, 'replies.preview', { negotiation, ...handed, ...unknownSender });
  const [first] = [...filterItems(preview, 'comments'), ...filterItems(preview, 'tracked', 'hand', 'silent')];
  const body = 'Kementerian Luar Negeri';
  const items = [{ key: first?.key ?? '' }];
  const made = await callCommand(core, 'replies.apply', {
    negotiation,
    ...handed,
    ...unknownSender,
    ...replyDetails,
    body,
    items,
  });
  const comments = await callCommand(core, 'comments.list', { negotiation, clause: null });
  expect(comments.at(-1)).toMatchObject({ unit: null, otherBody: body });
  expect(comments.slice(0, -1).every(({ otherBody }) => otherBody === null)).toBe(true);
  const replies = await callCommand(core, 'replies.list', { negotiation });
  expect(replies.find(({ id }) => id === made.reply)).toMatchObject({ unit: null, body });
  const asked = { negotiation, as: 'docx' as const, language: 'id', speech: 'id' as const, paper: 'A4' as const };
  const { file } = await callCommand(core, 'matrix.export', asked);
  const parts = unzipSync(core.file(file.sha256) ?? new Uint8Array());
  expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain(body);
});
