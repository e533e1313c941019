import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Failure } from '../../../shared/api/failure.ts';
import {
  collectAnswers,
  countBits,
  createRandom,
  createStoreImage,
  openRepeatableCore,
  type StoreImage,
  writeFlippedStore,
} from './flippable-store.ts';

/** 250 in `npm test`, 5,000 in the long suite. */
const FLIPS = process.env.NASKAH_SUITE === 'long' ? 5000 : 250;

/** Exporting and freezing check the records once more, as opening does. */
const LEAVES_EVERY = 4;

const folder = mkdtempSync(join(tmpdir(), 'naskah-flips-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Refusals that name damage; a file whose header changed is refused as another program's, or as newer. */
const DAMAGE =
  /^refused: (store-damaged|record-damaged|file-damaged|derived-damaged|text-not-whole|store-foreign|store-newer)$/;

/** The commands whose answers differ from those of the whole store, without damage being named anywhere. */
async function findSilentDifferences(
  image: StoreImage,
  whole: ReadonlyMap<string, string>,
  bit: number,
  leaves: boolean,
) {
  writeFlippedStore(image, folder, bit);
  let core: ReturnType<typeof openRepeatableCore>;
  try {
    core = openRepeatableCore(folder);
  } catch (problem) {
    return problem instanceof Failure && DAMAGE.test(`refused: ${problem.code}`) ? [] : [`open: ${String(problem)}`];
  }
  try {
    const answers = await collectAnswers(core, image, leaves);
    const different = [...whole].filter(
      ([key, answer]) =>
        (leaves || answers.has(key)) && answers.get(key) !== answer && !DAMAGE.test(answers.get(key) ?? ''),
    );
    if (different.length === 0 || (await isDamageReported(core))) return [];
    return different.map(([key]) => `bit ${bit}: ${key} → ${answers.get(key)?.slice(0, 80)}`);
  } finally {
    core.close();
  }
}

async function isDamageReported(core: ReturnType<typeof openRepeatableCore>): Promise<boolean> {
  const result = await core.call('store.condition', {});
  return !result.ok || result.value.faults.length > 0;
}

test.each([
  ['database', false],
  ['database and log', true],
])('a flipped bit of the %s changes no answer in silence', async (_, withLog) => {
  const image = await createStoreImage(folder, withLog);
  const random = createRandom(20220131);
  try {
    const silent: string[] = [];
    const whole = await readWholeAnswers(image);
    for (let run = 0; run < FLIPS / 2; run += 1) {
      const found = await findSilentDifferences(image, whole, random(countBits(image)), run % LEAVES_EVERY === 0);
      silent.push(...found);
    }
    expect(silent).toEqual([]);
  } finally {
    rmSync(image.folder, { recursive: true, force: true });
  }
});

async function readWholeAnswers(image: StoreImage) {
  rmSync(folder, { recursive: true, force: true });
  cpSync(image.folder, folder, { recursive: true });
  const core = openRepeatableCore(folder);
  const answers = await collectAnswers(core, image, true);
  core.close();
  return answers;
}
