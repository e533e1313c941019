import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { markUnmovedItems } from '../../../shared/diff/pairing/unmoved-items.ts';
import { computeReadingOrder } from '../../../shared/import/reply/align/reading-order.ts';
import { listTextDifferences } from '../../../shared/rules/verify-text.ts';

const root = resolve(import.meta.dirname, '../../..');
/** Every element becomes an argument on the stack: about 125,000 end in "Maximum call stack size exceeded". */
const SPREAD =
  /\.(?:push|unshift)\(\s*\.\.\.|\.splice\([^()]*,\s*\.\.\.|fromCharCode\(\s*\.\.\.|Math\.(?:max|min)\((?:[^()]*,\s*)?\.\.\./g;

test.each(['shared', 'electron'])('no call in %s spreads a list of unknown length into its arguments', (folder) => {
  const found = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .flatMap((name) => {
      const calls = readFileSync(join(root, folder, name), 'utf8').match(SPREAD) ?? [];
      return calls.map((call) => `${name}: ${call.replaceAll(/\s+/g, ' ')}`);
    });
  expect(found).toEqual([]);
});

const MANY = 200_000;

test('puts 200,000 paragraphs into reading order', () => {
  const paragraph = { text: 'a', number: null, cells: [] };
  const paragraphs = Array.from({ length: MANY }, () => paragraph) as unknown as Parameters<
    typeof computeReadingOrder
  >[0];
  expect(computeReadingOrder(paragraphs)).toHaveLength(MANY);
});

test('finds the order among 200,000 pairs', () => {
  const values = Array.from({ length: MANY }, (_, n) => n);
  expect(
    markUnmovedItems(
      values,
      values.map(() => 1),
    ).every(Boolean),
  ).toBe(true);
});

test('reports 200,000 paragraphs that a file lacks', () => {
  const exported = { paragraphs: Array.from({ length: MANY }, (_, n) => `x${n}`), around: [] };
  expect(listTextDifferences(exported, { paragraphs: [], around: [] })).toHaveLength(MANY);
});
