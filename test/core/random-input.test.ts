import { join } from 'node:path';
import type Database from 'better-sqlite3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Core } from '../../electron/core/core.ts';
import sample from '../../resources/sample/negotiation.json' with { type: 'json' };
import { type CommandName, commands, type Input } from '../../shared/api/commands.ts';
import { composeInput } from '../../shared/api/compose-input.ts';
import { failureCodes } from '../../shared/api/failure.ts';
import { envelope, isKnownRecord, type RecordKind, recordKinds } from '../../shared/model/record.ts';
import { arbitraryInput, type KnownValues } from '../helpers/arbitrary-input.ts';
import { callCommand, loadSampleText } from '../helpers/core.ts';
import { propertyRuns } from '../helpers/marks.ts';
import { countRows, openSampleCore } from '../helpers/sample-core.ts';

/** Each call leaves a record, and a store of many thousands of them is slow to scan: 200 of each command, 2,000 in a long run. */
const numRuns = Math.min(Math.ceil(propertyRuns / 5), 2000);

const commandNames = Object.keys(commands) as CommandName[];

/** Commands that are slow when they succeed are called less often. */
const slowCommands: ReadonlySet<string> = new Set([
  'negotiations.delete',
  'exports.make',
  'exports.preview',
  'matrix.export',
  'requests.send',
  'requests.memo',
  'comparisons.export',
  'meetings.export',
  'brief.export',
  'summary.export',
  'application.export',
  'initials-sheet.export',
  'signing.make',
]);

/** Each success copies the whole store to the disk: a fifth of the runs. */
const copyingCommands: ReadonlySet<string> = new Set(['store.backup', 'store.restore']);

/** Names that exist in the sample; files stay in the test's own folder, where a backup may be created. */
async function readKnownValues(
  name: CommandName,
  core: Core,
  negotiation: string,
  folder: string,
): Promise<KnownValues> {
  const text = await callCommand(core, 'texts.show', { negotiation, draft: null });
  const comments = await callCommand(core, 'comments.list', { negotiation, clause: null });
  const units = await callCommand(core, 'units.list', { negotiation });
  const records = await callCommand(core, 'records.list', { negotiation });
  const versions = text.clauses.flatMap(({ version }) => version ?? []);
  const clauses = text.clauses.map(({ code }) => code);
  const paths = [
    folder,
    join(folder, 'a.db'),
    join(folder, 'no', 'a.db'),
    join(folder, 'a\u0000.db'),
    join(folder, 'ü'.repeat(200)),
    '',
  ];
  return {
    negotiation: [negotiation, ...Array(slowCommands.has(name) ? 9 : 0).fill('nowhere')],
    parties: [sample.parties],
    draft: text.drafts.map(({ code }) => code),
    clause: [...clauses, 'nowhere'],
    comment: comments.map(({ id }) => id),
    record: records.map(({ hash }) => hash),
    version: ['head', ...versions],
    base: versions,
    parents: [['head'], [...versions.slice(0, 2)]],
    from: ['head', 'draft-1'],
    to: ['head', 'draft-2'],
    unit: units.map(({ code }) => code),
    language: ['id', 'en', 'ru', 'be'],
    languages: [sample.languages],
    prevailingLanguage: ['en', 'id'],
    copy: ['ID', 'BY', 'RU'],
    date: ['2022-03-04', '2022-02-30'],
    code: ['loi-baru', 'x-1', 'areas'],
    quote: ['kalium', 'ketersediaan anggaran', 'x'],
    name: ['ui.theme', 'Sari'],
    file: paths,
    archive: paths,
    folder: paths,
  };
}

/** Every record is valid for its kind, whoever wrote it. */
function expectValidRecords(db: Database.Database): void {
  const all = db.prepare('SELECT json FROM record').pluck().all() as string[];
  for (const json of all) {
    const record = envelope.parse(JSON.parse(json));
    expect(isKnownRecord(record)).toBe(true);
    recordKinds[record.kind as RecordKind].payload.parse(record.payload);
  }
}

test.each(commandNames.filter((name) => Object.keys(commands[name].input.shape).length > 0))(
  '%s never throws, rejects with a code that has a message, and writes nothing rejected or invalid',
  async (name) => {
    const { core, folder, negotiation, db } = await openSampleCore();
    if (name === 'store.restore') await callCommand(core, 'store.backup', { file: join(folder, 'a.db') });
    const real = await readKnownValues(name, core, negotiation, folder);
    await fc.assert(
      fc.asyncProperty(arbitraryInput(name, real), async (input) => {
        const before = countRows(db);
        const result = await core.call(name, input as Input<typeof name>);
        if (result.ok) {
          const read = commands[name].input.safeParse(input);
          commands[name].input.parse(composeInput(input, read.error?.issues ?? []));
          commands[name].output.parse(result.value);
          if (name === 'negotiations.delete') await loadSampleText(core);
          return;
        }
        const { code, message, details } = result.error;
        expect(failureCodes).toContain(code);
        expect({ code, details }).not.toMatchObject({ code: 'internal' });
        // Typed text may contain braces too.
        if (!JSON.stringify(details).includes('{{')) expect(message).not.toContain('{{');
        if (name !== 'store.restore') expect(countRows(db)).toBe(before);
      }),
      { numRuns: copyingCommands.has(name) ? Math.ceil(numRuns / 5) : numRuns },
    );
    expectValidRecords(db);
    expect(await core.call('records.verify', { negotiation })).toMatchObject({
      ok: true,
      value: { faults: [], newer: 0 },
    });
  },
);
