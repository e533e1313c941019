import { expect, test } from 'vitest';
import { callCommand, loadSampleText, openCore } from '../../helpers/core.ts';

const bytes = new TextEncoder().encode('Surat tanggapan');

test('a received file is stored whole with its negotiation, once, under a name without a path', async () => {
  const core = openCore();
  const negotiation = await loadSampleText(core);
  const first = core.receive(negotiation, '..\\Surat: AGRO.pdf', bytes);
  expect(first).toMatchObject({ ok: true, value: { file: { name: 'Surat AGRO.pdf', size: 15 }, again: false } });
  const second = core.receive(negotiation, 'salinan.pdf', bytes);
  expect(second).toMatchObject({ ok: true, value: { file: { name: 'Surat AGRO.pdf' }, again: true } });
  const other = core.receive(negotiation, 'lain.pdf', new Uint8Array(0));
  expect(other).toMatchObject({ ok: true, value: { file: { size: 0 }, again: false } });
  const listed = await callCommand(core, 'files.list', { negotiation });
  expect(listed.map(({ file }) => file.name)).toEqual(['lain.pdf', 'Surat AGRO.pdf']);
  expect(Buffer.from(core.file(listed[1]?.file.sha256 ?? '') ?? []).equals(Buffer.from(bytes))).toBe(true);
  const record = (other.ok ? other.value.record : null) ?? '';
  await callCommand(core, 'records.undo', { negotiation, record });
  expect((await callCommand(core, 'files.list', { negotiation })).map(({ file }) => file.name)).toEqual([
    'Surat AGRO.pdf',
  ]);
  expect(core.receive(negotiation, 'lain.pdf', new Uint8Array(0))).toMatchObject({ value: { again: false } });
  const { faults } = await callCommand(core, 'records.verify', { negotiation });
  expect(faults).toEqual([]);
});

test('rejects a file for an unknown text, and stores nothing', async () => {
  const core = openCore();
  await loadSampleText(core);
  const refusal = core.receive('no-such', 'a.pdf', bytes);
  expect(refusal).toMatchObject({ ok: false, error: { code: 'negotiation-unknown' } });
});

test('a file for no text is held but not stored, and later ones displace it', async () => {
  const core = openCore();
  const negotiation = await loadSampleText(core);
  const held = core.receive(null, 'a/b.docx', bytes);
  const sha256 = held.ok ? held.value.file.sha256 : '';
  expect(held).toMatchObject({ ok: true, value: { file: { name: 'b.docx' }, record: null, again: false } });
  expect(core.file(sha256)).toEqual(bytes);
  expect(await callCommand(core, 'files.list', { negotiation })).toEqual([]);
  for (let n = 0; n < 9; n++) core.receive(null, 'large', new Uint8Array(25 * 1024 * 1024).fill(n));
  expect(core.file(sha256)).toBeNull();
});
