import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeProblem } from '../../../electron/hosts/log/describe-problem.ts';
import { Failure, failureCodes } from '../../../shared/api/failure.ts';
import { parseMarks } from '../../../shared/text/marks/parse-marks.ts';
import { CANARY } from '../../helpers/canaries.ts';

const here = fileURLToPath(import.meta.url);

function catchProblem(work: () => unknown): unknown {
  try {
    work();
  } catch (problem) {
    return problem;
  }
  throw new Error('nothing was thrown');
}

test('an error of the system is described by its code, an expected refusal by its own code alone', () => {
  const missing = catchProblem(() => readFileSync(join(here, 'kenari')));
  expect(describeProblem(missing)).toMatchObject({ code: 'internal', causes: ['ENOTDIR'] });
  expect(describeProblem(new Failure('disk-full', { path: 'kenari' }, missing))).toMatchObject({
    code: 'disk-full',
    causes: ['ENOTDIR'],
  });
  const sql = catchProblem(() => new Database(':memory:').exec('SELECT kenari'));
  expect(describeProblem(sql)).toMatchObject({ code: 'internal', causes: ['SQLITE_ERROR'] });
  expect(describeProblem(new Failure('clause-unknown', { name: 'kenari' }))).toEqual({
    code: 'clause-unknown',
    causes: [],
    at: [],
  });
});

test('an unexpected error is described by its kind and by the places in our files', () => {
  const problem = catchProblem(() => parseMarks(null as never));
  const { code, causes, at } = describeProblem(problem);
  expect([code, causes]).toEqual(['internal', ['TypeError']]);
  expect(at[0]).toMatch(/^shared\/text\/[\w/-]+\.ts:\d+:\d+$/);
});

const canary = fc.string().map((rest) => `kenari${rest}`);
const place = fc.constantFrom(
  '/home/kenari/naskah.js:1:2',
  'file:///home/kenari/x.ts:3:4',
  `${here.replace('describe-problem', 'kenari')}:1:2`,
  'C:\\Users\\kenari\\main\\cli.js:1:2',
);
const message = fc.oneof(
  canary,
  fc.tuple(canary, place).map(([word, at]) => `${word}\n    at ${word} (${at})\n    at ${at}`),
);

/** Errors as anything may throw them, with a word of a person wherever one fits. */
const problem: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  one: fc.oneof(
    message.map((text) => new Error(text)),
    message,
    fc
      .tuple(fc.constantFrom(...failureCodes), message, tie('one'))
      .map(([code, text, cause]) => new Failure(code, { name: text }, cause)),
    fc
      .tuple(message, canary, tie('one'))
      .map(([text, name, cause]) => Object.assign(new TypeError(text, { cause }), { name, code: name })),
    fc.tuple(message, message).map(([text, stack]) => Object.assign(new RangeError(text), { stack })),
    canary.map((name) => new (Object.defineProperty(class extends Error {}, 'name', { value: name }))(name)),
    fc.constant(null),
    fc.constant(undefined),
  ),
})).one;

test('whatever is thrown, nothing of its words is in the description', () => {
  fc.assert(
    fc.property(problem, (thrown) => {
      const described = describeProblem(thrown);
      expect(JSON.stringify(described)).not.toMatch(CANARY);
      for (const at of described.at) expect(at).toMatch(/^(main|preload|electron|shared)\/[\w./-]+:\d+:\d+$/);
    }),
    { numRuns: 1000 },
  );
});
