import { expect, test } from 'vitest';
import { logCommand } from '../../../electron/hosts/log/log-process.ts';
import { openProgramLog, readRecentLog } from '../../../electron/hosts/log/program-log.ts';
import { CANARY } from '../../helpers/canaries.ts';
import { callCommand, createTemporaryFolder, openCore } from '../../helpers/core.ts';
import { listPlantedFields, plantCanaries } from '../../helpers/plant-canaries.ts';
import { openSampleCore } from '../../helpers/sample-core.ts';

/** Names and numbers alone: codes of ours, versions, times in UTC and counts. */
const FACT = /^[a-z][\w. -]*: (?:\d[\w.:-]*|–|true|false|[a-z][a-z0-9]* [a-z][a-z0-9]*|unchecked|checking|checked)$/;

test('the report for support counts what the store holds, and holds no word, name or path of a person', async () => {
  const state = createTemporaryFolder();
  const log = openProgramLog(state, 'browser');
  const sample = await openSampleCore({
    program: { version: '1.2.3', readLog: () => readRecentLog(state) },
    observe: (command, _milliseconds, problem) => logCommand(log, command, 5000, problem),
  });
  const { core, negotiation, db, data } = sample;
  await plantCanaries(sample);
  expect(listPlantedFields(db).size).toBeGreaterThan(50);
  const typed = { heading: 'Kenari', body: 'Kenari', base: null } as const;
  await callCommand(core, 'typing.keep', { negotiation, clause: 'areas', language: 'id', ...typed });
  await core.call('texts.show', { negotiation: 'kenari', draft: 'kenari' });
  const { version, folder, report, file } = await callCommand(core, 'program.show', {});
  expect({ version, folder, name: file.name }).toEqual({ version: '1.2.3', folder: data, name: 'naskah-laporan.txt' });
  expect(`${Buffer.from(core.file(file.sha256) ?? [])}`).toBe(report);
  const [facts = '', lines = ''] = report.split(/\n\nlog: \d+\n/);
  for (const fact of facts.split('\n')) expect(fact).toMatch(FACT);
  expect(facts).toContain('naskah: 1.2.3');
  expect(facts).toMatch(/^record version\.written: \d+$/m);
  expect(lines).toContain('failure command=texts.show code=negotiation-unknown');
  expect(report).not.toMatch(CANARY);
  for (const word of [negotiation, data, state, 'Sari', 'Kementerian', 'Belarus']) expect(report).not.toContain(word);
});

test('a kind of record that is not ours is counted without its name, and an empty store has a report too', async () => {
  const empty = await callCommand(openCore(), 'program.show', {});
  expect(empty.report).toContain('files: 0');
  expect(empty.report).toContain('log: 0');
  const sample = await openSampleCore();
  sample.db.prepare("UPDATE record SET kind = 'kenari.mitra' WHERE id = (SELECT max(id) FROM record)").run();
  const { report } = await callCommand(sample.core, 'program.show', {});
  expect(report).toContain('record other: 1');
  expect(report).not.toMatch(CANARY);
});
