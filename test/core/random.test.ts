import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Core, createCore } from '../../electron/core/core.ts';
import { storeFile } from '../../electron/core/store/open.ts';
import { type CommandName, commands, type Input } from '../../shared/api/commands.ts';
import { failureCodes } from '../../shared/api/failure.ts';
import { coreOptions, withSample } from '../helpers/core.ts';
import { runs } from '../helpers/marks.ts';
import { contents } from './elsewhere.ts';

/** 300 inputs a command in `npm test`. */
const numRuns = Math.ceil(runs * 0.3);

const names = Object.keys(commands) as CommandName[];
const folder = mkdtempSync(join(tmpdir(), 'naskah-test-'));
let core: Core;
let db: Database.Database;

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  core = createCore(coreOptions(folder));
  await withSample(core);
  db = new Database(storeFile(coreOptions(folder).folder));
});

afterAll(() => {
  db.close();
  core.close();
  rmSync(folder, { recursive: true, force: true });
});

const anyText = fc.oneof(
  fc.constantFrom(
    'loi-belarus',
    'areas',
    'funding',
    'draft-1',
    'counter-draft-1.ip',
    'head',
    'en',
    'id',
    'be',
    'ID',
    'BY',
    'ROHUKUM',
    'final',
    'A4',
    'removed',
    'accepted',
    'legal',
    'sense',
    '2022-02-30',
    '',
  ),
  fc.string({ maxLength: 8 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const anyValue = fc.oneof(
  { weight: 6, arbitrary: anyText },
  {
    weight: 3,
    arbitrary: fc.constantFrom<unknown>(
      null,
      undefined,
      0,
      -1,
      1.5,
      Number.NaN,
      true,
      [],
      {},
      { place: 'removed' },
      { place: 'before', clause: 'ip' },
      ['head'],
      { en: { body: '{' } },
      { en: { body: 'x' } },
      { __proto__: null },
    ),
  },
  { weight: 1, arbitrary: fc.anything({ maxDepth: 2 }) },
);

/** The names of the fields of a command, with one that it does not know. */
function near(name: CommandName): fc.Arbitrary<unknown> {
  const fields = Object.keys(commands[name].input.shape);
  const given = fc.record(Object.fromEntries(fields.map((field) => [field, valueFor(field)])), { requiredKeys: [] });
  return fc.oneof(
    given,
    given.map((value) => ({ ...value, other: 1 })),
    fc.anything(),
    fc.constantFrom(null, undefined, [], 'areas', new Date(), Object.create(null)),
  );
}

/** Files stay in the test's own folder, where a backup may well come to be. */
function valueFor(field: string): fc.Arbitrary<unknown> {
  if (field === 'negotiation')
    return fc.oneof({ weight: 4, arbitrary: fc.constant('loi-belarus') }, { weight: 1, arbitrary: anyValue });
  if (field !== 'file') return anyValue;
  return fc.constantFrom<unknown>(
    folder,
    join(folder, 'a.db'),
    join(folder, 'no', 'a.db'),
    join(folder, 'a\u0000.db'),
    join(folder, 'ü'.repeat(200)),
    '',
    null,
    7,
    {},
  );
}

test.each(names.filter((name) => Object.keys(commands[name].input.shape).length > 0))(
  '%s never throws, refuses with a code that has a message, and writes nothing that it refuses',
  async (name) => {
    await fc.assert(
      fc.asyncProperty(near(name), async (input) => {
        const before = contents(db);
        const result = await core.call(name, input as Input<typeof name>);
        if (result.ok) {
          commands[name].output.parse(result.value);
          if (name === 'negotiations.delete') await withSample(core);
          return;
        }
        const { code, message, details } = result.error;
        expect(failureCodes).toContain(code);
        expect({ code, details }).not.toMatchObject({ code: 'internal' });
        expect(message).not.toContain('{{');
        if (name !== 'store.restore') expect(contents(db)).toBe(before);
      }),
      { numRuns },
    );
  },
);

test('what was written between all that is a store without faults', async () => {
  const result = await core.call('records.verify', { negotiation: 'loi-belarus' });
  expect(result).toMatchObject({ ok: true, value: { faults: [], newer: 0 } });
});
