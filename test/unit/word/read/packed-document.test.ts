import { deserialize, serialize } from 'node:v8';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocx } from '../../../../electron/core/word/read/parse-docx.ts';
import {
  type PackedDocument,
  packDocument,
  unpackDocument,
} from '../../../../electron/core/word/read/process/packed-document.ts';
import type { WordDocument } from '../../../../shared/model/incoming/word-document.ts';
import { readSampleFile } from '../../../helpers/core.ts';
import { runs } from '../../diff/texts.ts';
import { createArbitraryText } from './arbitrary-text.ts';
import { cellXml, paragraphXml, parseBody, runXml, tableXml } from './build-docx.ts';
import { fullDocument } from './full-document.ts';

/** The document as it arrives from another process. */
const sendThroughProcess = (document: WordDocument): WordDocument =>
  unpackDocument(deserialize(serialize(packDocument(document))) as PackedDocument);

test.each([
  ['nothing', null],
  ['something of everything', fullDocument],
  ['a reply', readSampleFile('reply-ROHUKUM.en.docx')],
  ['a counter-draft', readSampleFile('counter-draft-1.ru.docx')],
])('%s is unchanged after packing', async (_, bytes) => {
  const document = bytes === null ? await parseBody('') : await parseDocx(bytes);
  expect(sendThroughProcess(document)).toEqual(document);
});

test('any text is unchanged after packing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer(), async (seed) => {
      const document = await parseBody(createArbitraryText(seed).body);
      expect(sendThroughProcess(document)).toEqual(document);
    }),
    { numRuns: Math.ceil(runs / 5) },
  );
});

test('a cell outside of a row is in the first row', async () => {
  const document = await parseBody(tableXml(cellXml(paragraphXml(runXml('a'))), cellXml(paragraphXml(runXml('b')))));
  const places = document.paragraphs.map(({ cells }) => cells.map(({ row: at, cell: n }) => [at, n]));
  expect(places).toEqual([[[0, 0]], [[0, 1]]]);
  expect(sendThroughProcess(document)).toEqual(document);
});

test('an object shared by several places stays one object', async () => {
  const things = ({ paragraphs }: WordDocument) => {
    const segments = paragraphs.flatMap((paragraph) => paragraph.segments);
    return [
      new Set(segments.map(({ format }) => format)).size,
      new Set(segments.flatMap(({ changes }) => changes)).size,
      new Set(paragraphs.map(({ properties }) => properties)).size,
    ];
  };
  const document = await parseDocx(fullDocument);
  expect(things(sendThroughProcess(document))).toEqual(things(document));
});
