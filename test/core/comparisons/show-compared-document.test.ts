import { unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { buildComparedDocument } from '../../../electron/core/documents/comparison/document/build-compared-document.ts';
import { parseDocx } from '../../../electron/core/word/read/parse-docx.ts';
import { comparedDocument, type DocumentBlock } from '../../../shared/model/comparison/compared-document.ts';
import { callCommand, callRefused, openCore, readSampleFile } from '../../helpers/core.ts';
import { buildModelDocx } from '../../helpers/redline/build-model-docx.ts';
import type { ModelRun } from '../../helpers/redline/document-model.ts';
import { openSampleCore } from '../../helpers/sample-core.ts';

const createFileSide = (name: string, bytes: Uint8Array) => ({
  of: 'bytes' as const,
  name,
  base64: Buffer.from(bytes).toString('base64'),
});
/** A file with one picture, which is enough of one to be told by its first bytes. */
function buildFileWithPicture(content: string): Uint8Array {
  const runs: ModelRun[] = [
    { kind: 'picture', content },
    { kind: 'text', text: 'Tetap.', look: '' },
  ];
  const paragraph = { kind: 'paragraph' as const, runs, style: null, list: null, align: null };
  const made = buildModelDocx({ blocks: [paragraph], header: [] }, { styles: [], lists: [], firstId: 1 });
  const parts = Object.entries(unzipSync(made)).map(([name, bytes]) => [
    name,
    name.startsWith('word/media/') ? Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), bytes]) : bytes,
  ]);
  return zipSync(Object.fromEntries(parts));
}

test('two files are one page whose pictures the host gives out', async () => {
  const core = openCore();
  const [old, next] = ['merah', 'hijau'].map((content) =>
    createFileSide(`${content}.docx`, buildFileWithPicture(content)),
  );
  if (old === undefined || next === undefined) throw new Error('no files');
  const page = await callCommand(core, 'comparisons.document', { old, next, language: 'id', chosen: [] });
  expect(comparedDocument.parse(page)).toEqual(page);
  expect(page?.changes.map(({ thing }) => thing)).toEqual(['picture']);
  expect(page?.pictures).toHaveLength(2);
  for (const { sha256, type } of page?.pictures ?? []) {
    expect(type).toBe('image/png');
    expect(core.file(sha256)?.byteLength).toBeGreaterThan(0);
  }
});

test('the page names what a tracked change cannot show, and what a file held before', async () => {
  const [old, next] = ['sent-draft-2.id.docx', 'reply-AGRO.id.docx'].map((name) =>
    createFileSide(name, readSampleFile(name)),
  );
  if (old === undefined || next === undefined) throw new Error('no files');
  const page = await callCommand(openCore(), 'comparisons.document', { old, next, language: 'id', chosen: [] });
  expect(comparedDocument.parse(page)).toEqual(page);
  expect(page?.remarks.map(({ code }) => code)).toEqual(['revisions-accepted-new', 'comment-added']);
  expect(page?.changes.length).toBeGreaterThan(0);
});

const readBlocks = (blocks: readonly DocumentBlock[]): string =>
  blocks
    .map((block) => {
      if (block.kind === 'paragraph') return block.runs.map(({ text }) => text).join('');
      if (block.kind === 'frame') return readBlocks(block.blocks);
      return block.rows.map(({ cells }) => cells.map((cell) => readBlocks(cell.blocks)).join(' | ')).join('\n');
    })
    .join('\n');

test.each(['id', 'en', 'ru'])(
  'two drafts of ours are the page that is exported, signatures side by side (%s)',
  async (language) => {
    const { core, negotiation } = await openSampleCore();
    const of = (draft: string) => ({ of: 'draft' as const, negotiation, draft });
    const asked = { old: of('draft-1'), next: of('draft-2'), language, chosen: [] };
    const page = await callCommand(core, 'comparisons.document', asked);
    expect(comparedDocument.parse(page)).toEqual(page);
    expect([page?.remarks, page?.uncompared]).toEqual([[], []]);
    const signatures = page?.blocks.filter(({ kind }) => kind === 'table') ?? [];
    expect(signatures).toHaveLength(1);
    expect(
      signatures.flatMap((block) => (block.kind === 'table' ? block.rows.map(({ cells }) => cells.length) : [])),
    ).toContain(2);
    const cells = signatures.flatMap((block) => (block.kind === 'table' ? block.rows.flatMap((row) => row.cells) : []));
    expect(cells.flatMap(({ blocks }) => blocks).filter((one) => one.kind === 'paragraph' && one.rule)).toHaveLength(2);

    // The exported redline of the same texts, read as a file, has the same words and the same changes.
    const made = await callCommand(core, 'comparisons.export', {
      ...asked,
      as: 'redline',
      paper: 'A4',
      author: null,
      date: null,
    });
    const bytes = core.file(made.file.sha256) ?? new Uint8Array();
    const exported = buildComparedDocument(
      { document: await parseDocx(bytes, { keepsPictures: true }), pictures: new Map(), remarks: [] },
      [],
      () => '',
    );
    expect(readBlocks(page?.blocks ?? [])).toBe(readBlocks(exported.blocks));
    expect(page?.changes).toEqual(exported.changes);
    expect(page?.changes.length).toBeGreaterThan(0);
  },
);

test('the page of our draft and theirs has the changes of the list of clauses: brackets, moves and numbers are one each', async () => {
  const { core, negotiation } = await openSampleCore();
  const of = (draft: string) => ({ of: 'draft' as const, negotiation, draft });
  const asked = { old: of('draft-2'), next: of('counter-draft-1'), language: 'en', chosen: [] };
  const page = await callCommand(core, 'comparisons.document', asked);
  const { counts } = await callCommand(core, 'comparisons.make', asked);
  expect(page?.counts).toEqual({ ...counts, format: 0 });
  const excerpts = page?.changes.map(({ kind, old, next }) => [kind, old.slice(0, 20), next.slice(0, 20)]);
  expect(excerpts).toContainEqual(['moved', 'Paragraph 7\nFunding ', 'Paragraph 9\nFunding ']);
  expect(excerpts).toContainEqual(['numbering', '7', '9']);
  expect(excerpts).toContainEqual(['substance', 'The Participants wil', '[BY: The Participant']);
});

test('a text of ours beside a file of theirs is printed in our form, and what their file has besides is named', async () => {
  const { core, negotiation } = await openSampleCore();
  const next = createFileSide('counter-draft-1.en.docx', readSampleFile('counter-draft-1.en.docx'));
  const old = { of: 'draft' as const, negotiation, draft: 'draft-2' };
  const page = await callCommand(core, 'comparisons.document', { old, next, language: 'en', chosen: [] });
  expect(comparedDocument.parse(page)).toEqual(page);
  expect(page?.counts.spoof).toBe(1);
  // A clause that moved is listed with the words of all its paragraphs, however many of them were edited.
  expect(page?.changes.filter(({ kind }) => kind === 'moved').map(({ old }) => old)).toEqual([
    expect.stringMatching(/Funding Each Participant will bear its own costs/),
  ]);
  expect(page?.uncompared.length).toBeGreaterThan(0);
  expect(page?.changes.length).toBeGreaterThan(5);
});

test('a pairing that a person chose holds on the page of two drafts too', async () => {
  const { core, negotiation } = await openSampleCore();
  const of = (draft: string) => ({ of: 'draft' as const, negotiation, draft });
  const asked = { old: of('draft-1'), next: of('draft-2'), language: 'en' };
  const together = await callCommand(core, 'comparisons.document', { ...asked, chosen: [] });
  const chosen = [
    { old: 2, next: null },
    { old: null, next: 2 },
  ];
  const apart = await callCommand(core, 'comparisons.document', { ...asked, chosen });
  const countWhole = (page: typeof together, side: 'deleted' | 'inserted') =>
    page?.blocks.filter((block) => block.kind === 'paragraph' && block.only === side).length ?? 0;
  expect(countWhole(apart, 'deleted')).toBeGreaterThan(countWhole(together, 'deleted'));
  expect(countWhole(apart, 'inserted')).toBeGreaterThan(countWhole(together, 'inserted'));
});

test('a file that cannot be read is named, since there are two', async () => {
  const [old, next] = [
    createFileSide('utuh.docx', readSampleFile('sent-draft-2.en.docx')),
    createFileSide('rusak.docx', readSampleFile('sent-draft-2.en.docx').subarray(0, 5000)),
  ];
  const refused = await callRefused(openCore(), 'comparisons.document', { old, next, language: 'en', chosen: [] });
  expect(refused).toMatchObject({ code: 'word-damaged', details: { inFile: 'rusak.docx' } });
});

test('one version of a clause has no page', async () => {
  const { core, negotiation } = await openSampleCore();
  const of = (version: string) => ({ of: 'version' as const, negotiation, clause: 'areas', version });
  const asked = { old: of('draft-1'), next: of('head'), language: 'en', chosen: [] };
  expect(await callCommand(core, 'comparisons.document', asked)).toBeNull();
});
