import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { CANARY, planted, wordFields } from '../helpers/canaries.ts';
import { done } from '../helpers/core.ts';
import { outgoingFiles } from '../helpers/outgoing-files.ts';
import { OPEN_FIELDS, plant, plantedFields } from '../helpers/planting.ts';
import { sampleCore } from './elsewhere.ts';

test('nothing that is ours alone is in any file for the counterpart, whatever part of it one looks into (D22)', async () => {
  const sample = await sampleCore();
  const { core, db, negotiation } = sample;
  const draft = await plant(sample);
  expect(planted()).toBeGreaterThan(200);
  // A field that is new is planted by itself; one that nobody can plant in fails here.
  const internal = wordFields().filter((field) => !OPEN_FIELDS.some((open) => open.test(field)));
  const there = plantedFields(db);
  expect(internal.filter((field) => !there.has(field))).toEqual([]);

  const files = await outgoingFiles(core, negotiation, draft);
  expect(files.length).toBeGreaterThan(25);
  const leaks = files.flatMap(({ name, bytes }) =>
    [['', name], ...Object.entries(unzipSync(bytes)).flatMap(([part, data]) => [[part, part], ...readings(part, data)])]
      .filter(([, words]) => CANARY.test(words ?? ''))
      .map(([part]) => `${name}: ${part}`),
  );
  expect(leaks).toEqual([]);

  const brief = await done(core, 'brief.export', { negotiation, speech: 'id', look: null });
  const own = strFromU8(
    unzipSync(core.file(brief.file.sha256) ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array(),
  );
  expect(own).toMatch(CANARY);
});

/** A part as its bytes read in two encodings, and without its marks, in case runs part the words. */
function readings(part: string, data: Uint8Array): [string, string][] {
  const text = strFromU8(data);
  return [text, text.replace(/<[^>]*>/g, ''), Buffer.from(data).toString('utf16le')].map((words) => [part, words]);
}
