import { expect, test } from 'vitest';
import { parseDocx } from '../../../../../electron/core/word/read/parse-docx.ts';
import { listTrackedChanges } from '../../../../../electron/core/word/read/views/list-tracked-changes.ts';
import { listShownParagraphs } from '../../../../../electron/core/word/read/views/shown-paragraphs.ts';
import { Failure } from '../../../../../shared/api/failure.ts';
import { readSampleFile } from '../../../../helpers/core.ts';
import { fullDocument } from '../full-document.ts';
import { createRandomNumbers } from './forge-zip.ts';
import { mutateFile } from './mutate-file.ts';

const COUNT = process.env.NASKAH_SUITE === 'long' ? 20_000 : 300;

const good: readonly Uint8Array[] = [
  fullDocument,
  fullDocument,
  readSampleFile('reply-ROHUKUM.en.docx'),
  readSampleFile('counter-draft-1.ru.docx'),
];

test(`${COUNT} damaged files are each read, or rejected for one plain reason`, async () => {
  const ends = { read: 0, refused: 0 };
  for (let seed = 0; seed < COUNT; seed += 1) {
    const next = createRandomNumbers(seed);
    const bytes = mutateFile(good[seed % good.length] ?? fullDocument, next);
    try {
      const document = await parseDocx(bytes);
      for (const view of ['accepted', 'rejected', 'all'] as const) listShownParagraphs(document, view);
      listTrackedChanges(document);
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
