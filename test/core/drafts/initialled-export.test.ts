import { expect, test } from 'vitest';
import { readParts, readXmlWords } from '../../fixtures/word/read-parts.ts';
import { callCommand } from '../../helpers/core.ts';
import { openSampleCore, type SampleCore } from '../../helpers/sample-core.ts';

const readLine = (xml: string) => readXmlWords(xml).replaceAll('\n', ' ');

type Asked = { readonly language: string; readonly copy: string; readonly layout?: { as: 'beside'; language: string } };

async function exportInitialled({ core, negotiation }: SampleCore, asked: Asked) {
  const made = await callCommand(core, 'exports.make', {
    ...asked,
    ...{ negotiation, as: 'final', draft: null, initials: true },
  });
  const bytes = core.file(made.file.sha256) ?? new Uint8Array();
  const parts = readParts(bytes);
  const footers = Object.keys(parts).filter((name) => /footer\d+\.xml$/.test(name));
  const cells = footers.map((name) => (parts[name] ?? '').match(/<w:tc>.*?<\/w:tc>/gs) ?? []);
  return { made, footers: cells.map((all) => all.map(readLine)) };
}

test('every page of an initialled text has a box for each head of delegation, in its language and order (D11, D18)', async () => {
  const opened = await openSampleCore();
  const { made, footers } = await exportInitialled(opened, { language: 'id', copy: 'ID' });
  expect(made.file.name).toBe('loi-belarus-text-id-ID-paraf.docx');
  expect(footers).toEqual([
    ['Paraf Ketua Delegasi Republik Indonesia', 'Halaman 1 dari 1', 'Paraf Ketua Delegasi Republik Belarus'],
  ]);
  const theirs = await exportInitialled(opened, { language: 'ru', copy: 'BY' });
  expect(theirs.footers).toEqual([
    ['Парафа главы делегации Республика Беларусь', 'Страница 1 из 1', 'Парафа главы делегации Республика Индонезия'],
  ]);
  const both = await exportInitialled(opened, { language: 'id', copy: 'BY', layout: { as: 'beside', language: 'ru' } });
  expect(both.footers[0]?.[0]).toBe('Парафа главы делегации Республика БеларусьParaf Ketua Delegasi Republik Belarus');
  const verified = await callCommand(opened.core, 'files.verify', {
    file: made.file.sha256,
    name: 'kembali.docx',
  });
  expect(verified).toMatchObject({ state: 'same-file' });
});

test('pre-printed paper has the boxes too, on its first page and on the others', async () => {
  const { core, negotiation } = await openSampleCore();
  const look = await callCommand(core, 'looks.show', { negotiation });
  const prePrinted = { shiftMm: { right: 2, down: -3 }, firstPageTopMm: 60 };
  const asked = { negotiation, as: 'final', language: 'en', copy: 'BY', draft: null, look: { ...look, prePrinted } };
  const read = async (initials: boolean) => {
    const { base64 } = await callCommand(core, 'exports.preview', { ...asked, as: 'final', initials });
    const parts = readParts(Buffer.from(base64, 'base64'));
    return Object.keys(parts)
      .filter((name) => /footer\d+\.xml$/.test(name))
      .map((name) => readLine(parts[name] ?? ''));
  };
  const box = (state: string) => `Initials of the Head of Delegation ${state}`;
  const boxes = `${box('Republic of Belarus')}${box('Republic of Indonesia')}`;
  expect(await read(true)).toEqual([boxes, boxes]);
  expect(await read(false)).toEqual([]);
});

test('a text that is to be initialled says how many of its clauses are not agreed', async () => {
  const { core, negotiation } = await openSampleCore();
  const asked = { negotiation, as: 'final', language: 'en', copy: 'ID', draft: null } as const;
  const count = async (initials: boolean) => {
    const { warnings } = await callCommand(core, 'exports.preview', { ...asked, initials });
    return warnings.flatMap(({ code, detail }) => (code === 'not-agreed' ? [Number(detail)] : []));
  };
  const { clauses } = await callCommand(core, 'texts.show', { negotiation, draft: null });
  expect(await count(true)).toEqual([clauses.length]);
  const set = { negotiation, clause: 'objective', version: null, correction: false, dated: null, meeting: null };
  await callCommand(core, 'statuses.set', { ...set, status: 'agreed', reason: null });
  expect(await count(true)).toEqual([clauses.length - 1]);
  expect(await count(false)).toEqual([]);
});
