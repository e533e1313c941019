import { buildComparedDocument } from '../../../electron/core/documents/comparison/document/build-compared-document.ts';
import { unpackDocument } from '../../../electron/core/word/read/process/packed-document.ts';
import { readRedline } from '../../../electron/core/word/redline/read-redline.ts';
import type { DocumentBlock, DocumentTable } from '../../../shared/model/comparison/compared-document.ts';
import { buildModelDocx } from './build-model-docx.ts';
import type { ModelBlock, ModelFile, ModelRun } from './document-model.ts';

const modelFile: ModelFile = { styles: ['Pasal'], lists: ['a'], firstId: 3 };
export const createRun = (words: string, look = ''): ModelRun => ({ kind: 'text', text: words, look });
export const createParagraph = (...parts: (string | ModelRun)[]): ModelBlock => ({
  kind: 'paragraph',
  runs: parts.map((part) => (typeof part === 'string' ? createRun(part) : part)),
  style: null,
  list: null,
  align: null,
});
export const createItem = (words: string): ModelBlock => ({
  kind: 'paragraph',
  runs: [createRun(words)],
  style: null,
  list: ['a', 0],
  align: null,
});
export const createTable = (...rows: (readonly string[])[]): ModelBlock => ({
  kind: 'table',
  rows: rows.map((cells) => cells.map((words) => [createParagraph(words)])),
});

export async function comparePackages(old: Uint8Array, next: Uint8Array) {
  const { document, ...rest } = await readRedline(old, next, { author: 'Biro', date: '2022-02-10T00:00:00Z' });
  return buildComparedDocument({ ...rest, document: unpackDocument(document) }, [], (name) => name);
}

export const compareModels = (
  old: readonly ModelBlock[],
  next: readonly ModelBlock[],
  headers: readonly ModelRun[][] = [[], []],
) =>
  comparePackages(
    buildModelDocx({ blocks: old, header: headers[0] ?? [] }, modelFile),
    buildModelDocx({ blocks: next, header: headers[1] ?? [] }, modelFile),
  );

export const findTable = (blocks: readonly DocumentBlock[]): DocumentTable['rows'] =>
  blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
export const findFrames = (blocks: readonly DocumentBlock[]) =>
  blocks.flatMap((one) => (one.kind === 'frame' ? [one] : []));
export const findRuns = (blocks: readonly DocumentBlock[]) =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? block.runs : []));
