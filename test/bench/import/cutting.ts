import type { DraftingParagraph } from '../../../shared/import/drafting/language-columns.ts';
import { segmentDocument } from '../../../shared/import/drafting/segment-document.ts';
import { computeMedian, measureTimes } from '../measure.ts';
import { Prose } from '../prose.ts';
import { type BenchRow, createRow, formatMs, formatTable } from '../result-table.ts';

const WORDS = 40_000;
const ITEMS = 'abcdefgh';

/** How long the cut of a long agreement into its clauses takes, by the way it is numbered. */
export async function measureCuts(): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  const forms = {
    'Article 1': (n: number) => [`Article ${n}`, 'Scope and Purpose of Cooperation'],
    '1.': (n: number) => [`${n}.\tThe Participants will cooperate as follows:`],
    '1.1': (n: number) => [`${Math.ceil(n / 6)}.${((n - 1) % 6) + 1}\tThe Participants will cooperate as follows:`],
  };
  for (const [form, begin] of Object.entries(forms)) {
    const texts = Array.from({ length: 7 }, (_, seed) => generateAgreement(seed + 1, begin));
    const times = await measureTimes(texts.length, (run) => segmentDocument(texts[run] ?? []));
    const [first = 0] = times;
    rows.push(
      createRow(
        `cut of 40,000 words numbered ${form}`,
        computeMedian(times),
        300,
        formatMs,
        `first ${formatMs(first)}, ${texts[0]?.length} paragraphs`,
      ),
    );
  }
  return rows;
}

/** An agreement whose clauses have a sentence, a list and a sentence. */
function generateAgreement(seed: number, begin: (n: number) => readonly string[]): readonly DraftingParagraph[] {
  const prose = new Prose(seed);
  const sentence = (count: number) => `The ${prose.run('en', count).join(' ')}`;
  const lines = [
    'AGREEMENT',
    'BETWEEN THE MINISTRY OF INDUSTRY OF THE REPUBLIC OF INDONESIA AND THE MINISTRY OF INDUSTRY OF THE REPUBLIC OF BELARUS',
    'The Ministry of Industry of the Republic of Indonesia and the Ministry of Industry of the Republic of Belarus (hereinafter “the Participants”),',
    'have agreed as follows:',
  ];
  let words = 0;
  for (let n = 1; words < WORDS; n += 1) {
    const items = [...ITEMS].slice(0, 2 + prose.below(6)).map((letter) => `(${letter}) ${sentence(12)};`);
    const clause = [...begin(n), `${sentence(50)}.`, ...items, `${sentence(30)}.`];
    words += clause.join(' ').split(' ').length;
    lines.push(...clause);
  }
  lines.push('Done at Minsk in two originals in the English language.', 'For the Ministry', 'For the Ministry');
  return lines.map((text) => ({ text, number: null, part: 'body', cells: [], properties: { outline: null } }));
}

if (process.argv[1] === import.meta.filename) process.stdout.write(`${formatTable(await measureCuts())}\n`);
