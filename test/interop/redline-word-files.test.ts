import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { redlinePackages } from '../../electron/core/word/redline/redline-packages.ts';
import { createGeneratedCase, createSampleCase, writeRedlineCase } from '../fixtures/word/redline-cases.ts';
import { blockPairs } from '../fixtures/word/redline-pairs/block-pairs.ts';
import { inlinePairs } from '../fixtures/word/redline-pairs/inline-pairs.ts';
import { letterPairs } from '../fixtures/word/redline-pairs/letter-pairs.ts';
import { pagePairs } from '../fixtures/word/redline-pairs/page-pairs.ts';
import { tablePairs } from '../fixtures/word/redline-pairs/table-pairs.ts';
import { arbitraryPair } from '../helpers/redline/arbitrary-documents.ts';
import { arbitraryDrafts, createDraftSide } from '../helpers/redline/arbitrary-drafts.ts';
import { buildModelDocx } from '../helpers/redline/build-model-docx.ts';
import { buildRawDocx } from '../helpers/redline/build-raw-docx.ts';
import { formatTestName } from './external-tools.ts';

const shared = join(import.meta.dirname, '..', '..', '..', 'shared');
const pairs = join(shared, 'redline-pairs');
const checker = join(shared, 'tools', 'redline_check.py');
const reason = !existsSync(checker)
  ? 'no ../shared'
  : spawnSync('python3', ['-c', 'import lxml']).status === 0
    ? ''
    : 'not installed: lxml';
const revision = { author: 'Sekretariat', date: '2022-02-10T00:00:00Z' };
const folder = mkdtempSync(join(tmpdir(), 'naskah-redline-'));

type Verdict = {
  readonly accept: unknown;
  readonly reject: unknown;
  readonly error?: string;
  readonly faults: unknown;
};
type Files = readonly [old: string, next: string];

/** What an independent checker says of the redlines of these files. */
async function judgeRedlines(files: readonly Files[], keepsRevisions = false): Promise<Verdict[]> {
  const list: string[][] = [];
  for (const [at, [old, next]] of files.entries()) {
    const redline = join(folder, `redline-${at}.docx`);
    writeFileSync(
      redline,
      (await redlinePackages(readFileSync(old), readFileSync(next), { ...revision, keepsRevisions })).bytes,
    );
    list.push([old, next, redline]);
  }
  return runChecker(list);
}

function runChecker(list: readonly (readonly string[])[]): Verdict[] {
  writeFileSync(join(folder, 'list.json'), JSON.stringify(list));
  const { stdout } = spawnSync('python3', [checker, '--many', join(folder, 'list.json')], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return JSON.parse(stdout);
}

const exact = { accept: {}, reject: {}, faults: [] };

test.skipIf(reason !== '')(
  formatTestName('an independent checker finds nothing in the redlines of pairs marked by hand, either way', reason),
  async () => {
    const names = Object.keys(JSON.parse(readFileSync(join(pairs, 'expected.json'), 'utf8')));
    const sides = names.map((name): Files => [join(pairs, `${name}.old.docx`), join(pairs, `${name}.new.docx`)]);
    const verdicts = await judgeRedlines([...sides, ...sides.map(([old, next]): Files => [next, old])]);
    for (const verdict of verdicts) expect(verdict).toMatchObject(exact);
    expect(verdicts).toHaveLength(2 * names.length);
  },
);

test.skipIf(reason !== '')(
  formatTestName('an independent checker finds nothing in the redlines of generated documents', reason),
  async () => {
    const files = fc
      .sample(arbitraryPair, { numRuns: 150, seed: 7 })
      .map(({ old, next, oldFile, newFile }, at): Files => {
        const sides = [join(folder, `old-${at}.docx`), join(folder, `new-${at}.docx`)] as const;
        writeFileSync(sides[0], buildModelDocx(old, oldFile));
        writeFileSync(sides[1], buildModelDocx(next, newFile));
        return sides;
      });
    // The generated files leave out what the schema demands of drawings, so only the words are judged.
    for (const verdict of await judgeRedlines(files)) expect(verdict).toMatchObject({ accept: {}, reject: {} });
  },
);

test.skipIf(reason !== '')(
  formatTestName('an independent checker finds nothing where the newer file keeps its own tracked changes', reason),
  async () => {
    const files: Files[] = [];
    for (const { old, next, oldFile, newFile } of fc.sample(arbitraryPair, { numRuns: 60, seed: 11 })) {
      const sides = ['old', 'new'].map((side) => join(folder, `kept-${side}-${files.length}.docx`));
      const [before, after] = [buildModelDocx(old, oldFile), buildModelDocx(next, newFile)];
      const theirs = await redlinePackages(before, after, { author: 'Ivan', date: '2022-02-01T09:00:00Z' });
      writeFileSync(sides[0] ?? '', before);
      writeFileSync(sides[1] ?? '', theirs.bytes);
      files.push([sides[0] ?? '', sides[1] ?? '']);
    }
    for (const verdict of await judgeRedlines(files, true)) expect(verdict).toMatchObject({ accept: {}, reject: {} });
  },
);

test.skipIf(reason !== '')(
  formatTestName('an independent checker finds nothing in the redlines of unusual files, either way', reason),
  async () => {
    const files = [...tablePairs, ...inlinePairs, ...blockPairs, ...letterPairs, ...pagePairs].flatMap(
      ({ old, next }, at): Files[] => {
        const sides = [join(folder, `raw-old-${at}.docx`), join(folder, `raw-new-${at}.docx`)] as const;
        writeFileSync(sides[0], buildRawDocx(old));
        writeFileSync(sides[1], buildRawDocx(next));
        return [sides, [sides[1], sides[0]]];
      },
    );
    for (const verdict of await judgeRedlines(files))
      expect(verdict).toMatchObject({ accept: {}, 'reject exact': true, faults: [] });
  },
);

test.skipIf(reason !== '')(
  formatTestName('an independent checker finds nothing in the redlines of our own drafts', reason),
  async () => {
    const cases = [
      ...(['id', 'en', 'ru'] as const).map((language) => createSampleCase(language, 'draft-1', 'draft-2')),
      createSampleCase('ru', 'draft-2', 'counter-draft-1'),
      createSampleCase('en', 'counter-draft-1', 'draft-2'),
      createGeneratedCase('en', 30, 80),
      ...fc
        .sample(arbitraryDrafts, { numRuns: 40, seed: 7 })
        .map(({ old, next }) => ({ language: 'en', old: createDraftSide(old), next: createDraftSide(next) })),
    ];
    const list: string[][] = [];
    for (const [at, made] of cases.entries()) {
      const { old, next, redline } = await writeRedlineCase(made);
      list.push(
        Object.entries({ old, next, redline }).map(([name, bytes]) => {
          const path = join(folder, `own-${at}-${name}.docx`);
          writeFileSync(path, bytes);
          return path;
        }),
      );
    }
    for (const verdict of runChecker(list)) expect(verdict).toMatchObject(exact);
  },
);
