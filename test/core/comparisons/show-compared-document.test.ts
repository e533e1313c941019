import { unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { comparedDocument } from '../../../shared/model/comparison/compared-document.ts';
import { callCommand, openCore, readSampleFile } from '../../helpers/core.ts';
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
  const page = await callCommand(core, 'comparisons.document', { old, next, language: 'id' });
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
  const page = await callCommand(openCore(), 'comparisons.document', { old, next, language: 'id' });
  expect(comparedDocument.parse(page)).toEqual(page);
  expect(page?.remarks.map(({ code }) => code)).toEqual(['revisions-accepted-new', 'comment-added']);
  expect(page?.changes.length).toBeGreaterThan(0);
});

test('a text of ours beside a file has no page of this kind', async () => {
  const { core, negotiation } = await openSampleCore();
  const next = createFileSide('counter-draft-1.en.docx', readSampleFile('counter-draft-1.en.docx'));
  const asked = { old: { of: 'draft' as const, negotiation, draft: 'draft-2' }, next, language: 'en' };
  expect(await callCommand(core, 'comparisons.document', asked)).toBeNull();
});
