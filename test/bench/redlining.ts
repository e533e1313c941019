import { compareTwoSides } from '../../electron/core/documents/comparison/compare-sides.ts';
import { redlineTexts } from '../../electron/core/documents/comparison/redline-texts.ts';
import { redlinePackages } from '../../electron/core/word/redline/redline-packages.ts';
import { createPlainStyle } from '../fixtures/word/page-styles.ts';
import { createTextSide, type TextSide } from '../helpers/redline/create-text-side.ts';
import { createLetter } from './generated-letters.ts';
import { computeMedian, measureTimes } from './measure.ts';
import { buildLetterDocx } from './redline/edited-letters.ts';
import { type BenchRow, createRow, formatMs } from './result-table.ts';

const WORDS = 100_000;

/** The redline of two long texts of ours, from their clauses to the bytes. */
export async function measureRedlines(): Promise<BenchRow[]> {
  const { old, next } = createLetter('en', WORDS);
  const [before, after] = [createLetterSide(old), createLetterSide(next)];
  const dress = createPlainStyle();
  const measured = await measureTimes(5, () =>
    redlineTexts(before, after, compareTwoSides(before, after, []), dress, { ...revision, title: 'LoI' }),
  );
  const [first = 0] = measured;
  const then = `then ${formatMs(computeMedian(measured.slice(1)))}`;
  return [createRow('redline .docx, 100,000 words: first', first, 2500, formatMs, then)];
}

function createLetterSide(clauses: ReturnType<typeof createLetter>['old']): TextSide {
  const party = (code: string, side: 'ours' | 'counterpart') => ({
    code,
    side,
    state: {},
    ministry: {},
    signatureHeading: {},
    signatory: { name: '', title: {} },
    nationalLanguage: 'en',
  });
  const texts = clauses.map(({ heading, body }, at) => ({
    id: `c${at}`,
    code: `c${at}`,
    kind: 'paragraph' as const,
    heading,
    body,
  }));
  const names = { title: {}, paragraphWord: { en: 'Paragraph' }, annexWord: {}, numberForms: {} };
  const side = createTextSide(
    { ...names, parties: [party('ID', 'ours'), party('BY', 'counterpart')], clauses: texts },
    'en',
  );
  // They are paired by their words.
  return { ...side, clauses: side.clauses.map((one) => ({ ...one, id: null, clause: null })) };
}

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
