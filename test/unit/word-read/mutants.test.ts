import { expect, test } from 'vitest';
import { changesIn } from '../../../electron/core/word/read/changes.ts';
import { read } from '../../../electron/core/word/read/read.ts';
import { paragraphsIn } from '../../../electron/core/word/read/view.ts';
import { Failure } from '../../../shared/api/failure.ts';
import { readSampleFile } from '../../helpers/core.ts';
import { everything } from './everything.ts';
import { numbersFrom } from './forged.ts';
import { mutant } from './mutant.ts';

const COUNT = process.env.NASKAH_SUITE === 'long' ? 20_000 : 300;

const good: readonly Uint8Array[] = [
  everything,
  everything,
  readSampleFile('reply-ROHUKUM.en.docx'),
  readSampleFile('counter-draft-1.ru.docx'),
];

test(`${COUNT} damaged files are each read, or refused for one plain reason`, async () => {
  const ends = { read: 0, refused: 0 };
  for (let seed = 0; seed < COUNT; seed += 1) {
    const next = numbersFrom(seed);
    const bytes = mutant(good[seed % good.length] ?? everything, next);
    try {
      const document = await read(bytes);
      for (const view of ['accepted', 'rejected', 'all'] as const) paragraphsIn(document, view);
      changesIn(document);
      JSON.stringify(document);
      ends.read += 1;
    } catch (problem) {
      const plain = problem instanceof Failure && problem.code.startsWith('word-');
      if (!plain) throw new Error(`seed ${seed}`, { cause: problem });
      ends.refused += 1;
    }
  }
  expect(Math.min(ends.read, ends.refused)).toBeGreaterThan(COUNT / 10);
});
