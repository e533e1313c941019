import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { logCommand } from '../../../electron/hosts/log/log-process.ts';
import { getLogFolder, openProgramLog } from '../../../electron/hosts/log/program-log.ts';
import { type CommandName, commands } from '../../../shared/api/commands.ts';
import { arbitraryInput } from '../../helpers/arbitrary-input.ts';
import { CANARY } from '../../helpers/canaries.ts';
import { runNaskah } from '../../helpers/command-line.ts';
import { createTemporaryFolder } from '../../helpers/core.ts';
import { openSampleCore } from '../../helpers/sample-core.ts';

const readLogs = (state: string): string =>
  existsSync(getLogFolder(state))
    ? readdirSync(getLogFolder(state))
        .map((name) => readFileSync(join(getLogFolder(state), name), 'utf8'))
        .join('')
    : '';

/** A line as `formatLogEvent` writes it; every value is from a list of ours, a number, a version or a place. */
const LINE =
  /^\d{4}-\d\d-\d\dT[\d:.]+Z (?:browser|desktop|command-line) \d+ (?:start version=[\d.]+ node=[\d.]+ system=\w+-\w+|end exit=\d+ milliseconds=\d+|slow command=[a-z.-]+ milliseconds=\d+|update milliseconds=\d+|failure(?: command=[a-z.-]+)? code=[a-z-]+(?: causes=[\w,-]+)?(?: at=[\w./:,-]+)?)$/;

function expectClean(text: string): void {
  expect(text).not.toMatch(CANARY);
  for (const line of text.split('\n').slice(0, -1)) expect(line).toMatch(LINE);
}

/** Puts a word of a person into every string but names that exist. */
function plantCanaries(value: unknown, known: ReadonlySet<unknown>): unknown {
  if (typeof value === 'string') return known.has(value) ? value : `Kenari ${value}`;
  if (Array.isArray(value)) return value.map((one) => plantCanaries(one, known));
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, plantCanaries(one, known)]));
}

test('no word that a command was given, done or refused, is in the log, and every refusal is', async () => {
  const state = createTemporaryFolder();
  const log = openProgramLog(state, 'browser');
  const { core, folder, negotiation } = await openSampleCore({
    observe: (command, _milliseconds, problem) => logCommand(log, command, 5000, problem),
  });
  const real = {
    negotiation: [negotiation],
    language: ['id', 'en'],
    file: [join(folder, 'kenari', 'a.db')],
    archive: [join(folder, 'kenari.db')],
  };
  const known = new Set<unknown>([...Object.values(real).flat(), ...['ui.theme', 'areas', 'id', 'en', 'docx', 'A4']]);
  const names = (Object.keys(commands) as CommandName[]).filter(
    (name) => name !== 'store.restore' && name !== 'negotiations.delete',
  );
  for (const name of names) {
    await fc.assert(
      fc.asyncProperty(arbitraryInput(name, real), fc.boolean(), async (input, isPlanted) => {
        const before = readLogs(state);
        const result = await core.call(name, (isPlanted ? plantCanaries(input, known) : input) as never);
        const after = readLogs(state).slice(before.length);
        expect(after.includes(` failure command=${name} `)).toBe(!result.ok);
        expect(after).toContain(` slow command=${name} milliseconds=5000\n`);
        expectClean(after);
      }),
      { numRuns: 8 },
    );
  }
  await core.call('kenari.command' as never, {} as never);
  core.receive('kenari', 'Kenari.docx', Buffer.from('Kenari'));
  const logged = readLogs(state);
  expect(logged).toContain('failure command=unknown code=command-unknown\n');
  expect(logged).toContain('failure command=files.receive code=negotiation-unknown');
  expectClean(logged);
});

test('the command line logs its start, its end and what it refused, and no word, name or path that it was given', () => {
  const folder = createTemporaryFolder();
  const data = ['--data', join(folder, 'Kenari')];
  for (const args of [
    ['sample'],
    ['show', 'kenari'],
    ['write', 'loi-belarus', 'areas', '--language', 'id', '--heading', 'Kenari baru'],
    ['comment', 'loi-belarus', 'areas', '--unit', 'AGRO', '--text', 'Kenari?'],
    ['search', 'loi-belarus', 'kenari'],
    [
      'export',
      'loi-belarus',
      '--as',
      'final',
      '--language',
      'kenari',
      '--copy',
      'BY',
      '--out',
      join(folder, 'kenari.docx'),
    ],
    [
      'export',
      'loi-belarus',
      '--as',
      'draft',
      '--language',
      'id',
      '--copy',
      'ID',
      '--out',
      join(folder, 'kenari', 'x.docx'),
    ],
    ['restore', join(folder, 'kenari.db')],
    ['call', 'kenari.command', '{"kenari":1}'],
    ['kenari'],
    ['show', 'loi-belarus', '--kenari'],
  ])
    runNaskah(folder, [...args, ...data]);
  writeFileSync(join(folder, 'kenari.txt'), '');
  runNaskah(folder, ['sample', '--data', join(folder, 'kenari.txt')]);
  const logged = readLogs(join(folder, 'state', 'naskah'));
  expectClean(logged);
  expect(logged.match(/ start /g)?.length).toBeGreaterThan(5);
  expect(logged).toMatch(/ start version=[^\n]*\n(?:[^\n]* slow [^\n]*\n)?[^\n]* end exit=0 /);
  expect(logged).toContain(' failure command=texts.show code=negotiation-unknown\n');
  expect(logged).toMatch(/ failure code=\S+[^\n]*\n[^\n]* end exit=1 /);
});
