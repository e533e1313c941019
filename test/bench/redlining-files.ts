import { redlinePackages } from '../../electron/core/word/redline/redline-packages.ts';
import { buildModelDocx } from '../helpers/redline/build-model-docx.ts';
import type { ModelDocument } from '../helpers/redline/document-model.ts';
import { createLetter } from './generated-letters.ts';
import { computeMedian, measureTimes } from './measure.ts';
import { type BenchRow, createRow, formatMs } from './result-table.ts';

const revision = { author: 'Bench', date: '2022-02-01T00:00:00Z' };

/** The redline of two Word files, from their bytes to those of the newer one with tracked changes. */
export async function measureFileRedlines(): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const [words, goal] of [
    [40_000, 1000],
    [100_000, 2500],
  ] as const) {
    const { old, next } = createLetter('en', words);
    const [before, after] = [buildLetterDocx(old), buildLetterDocx(next)];
    const measured = await measureTimes(4, () => redlinePackages(before, after, revision));
    const [first = 0] = measured;
    const then = `then ${formatMs(computeMedian(measured.slice(1)))}`;
    rows.push(
      createRow(`redline of two .docx, ${words.toLocaleString('en')} words: first`, first, goal, formatMs, then),
    );
  }
  return rows;
}

/** Each clause as a heading and one paragraph a line. */
function buildLetterDocx(clauses: ReturnType<typeof createLetter>['old']): Uint8Array {
  const blocks = clauses.flatMap(({ heading, body }) =>
    [heading, ...body.split('\n')].map((text) => ({
      kind: 'paragraph' as const,
      runs: [{ kind: 'text' as const, text: text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'), look: '' }],
      style: null,
      list: null,
      align: null,
    })),
  );
  const document: ModelDocument = { blocks, header: [] };
  return buildModelDocx(document, { styles: ['Body'], lists: ['a'], firstId: 1 });
}
