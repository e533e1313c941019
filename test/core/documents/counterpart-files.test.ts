import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { CANARY, countCanaries, listWordFields } from '../../helpers/canaries.ts';
import { callCommand } from '../../helpers/core.ts';
import { makeOutgoingFiles } from '../../helpers/outgoing-files.ts';
import { listPlantedFields, OPEN_FIELDS, plantCanaries } from '../../helpers/plant-canaries.ts';
import { openSampleCore } from '../../helpers/sample-core.ts';

test('no part of any file for the counterpart contains internal data (D22)', async () => {
  const sample = await openSampleCore();
  const { core, db, negotiation } = sample;
  const draft = await plantCanaries(sample);
  expect(countCanaries()).toBeGreaterThan(200);
  // New fields are planted automatically; a field that cannot be planted in fails here.
  const internal = listWordFields().filter((field) => !OPEN_FIELDS.some((open) => open.test(field)));
  const there = listPlantedFields(db);
  expect(internal.filter((field) => !there.has(field))).toEqual([]);

  const files = await makeOutgoingFiles(core, negotiation, draft);
  expect(files.length).toBeGreaterThan(25);
  const leaks = files.flatMap(({ name, bytes }) =>
    [
      ['', name],
      ...Object.entries(unzipSync(bytes)).flatMap(([part, data]) => [[part, part], ...listReadings(part, data)]),
    ]
      .filter(([, words]) => CANARY.test(words ?? ''))
      .map(([part]) => `${name}: ${part}`),
  );
  expect(leaks).toEqual([]);

  const brief = await callCommand(core, 'brief.export', { negotiation, speech: 'id', look: null });
  const own = strFromU8(
    unzipSync(core.file(brief.file.sha256) ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array(),
  );
  expect(own).toMatch(CANARY);
});

/** A part decoded in two encodings, and without its markup, in case runs split the words. */
function listReadings(part: string, data: Uint8Array): [string, string][] {
  const text = strFromU8(data);
  return [text, text.replace(/<[^>]*>/g, ''), Buffer.from(data).toString('utf16le')].map((words) => [part, words]);
}
