import { negotiationFile } from '../../electron/core/resources/sample-files.ts';
import drafts from '../../resources/sample/drafts.json' with { type: 'json' };
import negotiation from '../../resources/sample/negotiation.json' with { type: 'json' };
import type { Texts } from '../../shared/model/fields.ts';
import { type CheckedClause, type CheckedText, prepareChecks } from '../../shared/rules/checks/check-text.ts';
import { numberClauses } from '../../shared/rules/number-clauses.ts';
import { computeMedian, computePercentile, measureTimes } from './measure.ts';
import { type BenchRow, createRow, formatMs, formatTable } from './result-table.ts';

const CLAUSES = 300;
const WORDS = 150;
const languages = ['id', 'ru', 'en'] as const;

/** The checks of a long text in three languages, whole and for the one clause that is being typed. */
export async function measureChecks(): Promise<BenchRow[]> {
  const texts = Array.from({ length: 6 }, (_, seed) => generateText(seed + 1));
  const whole = await measureTimes(texts.length, (run) => prepareChecks(texts[run] ?? generateText(0)).all());
  const [first = 0] = whole;
  const text = texts[0] ?? generateText(0);
  let checks = prepareChecks(text);
  checks.all();
  const typed = await measureTimes(200, (run) => {
    const clause = text.clauses[(run * 7) % CLAUSES];
    if (clause === undefined) return;
    const body = { ...clause.body, en: `${clause.body.en} Typed ${run}.` };
    checks = checks.with({ ...clause, body });
    checks.clause(clause.code);
  });
  return [
    createRow('checks, 300 clauses x 3 languages', computeMedian(whole), 300, formatMs, `first ${formatMs(first)}`),
    createRow(
      'checks of one clause while typing, p95',
      computePercentile(typed, 95),
      16,
      formatMs,
      `median ${formatMs(computeMedian(typed))}`,
    ),
  ];
}

/**
 * A text of the given length whose languages match: clauses composed from those of the sample, in an order that depends on
 * the seed.
 */
function generateText(seed: number): CheckedText {
  const [, { clauses: sample = [] } = {}] = drafts;
  const paragraphs = sample.filter(({ kind }) => kind === 'paragraph');
  const others = sample.filter(({ kind }) => kind !== 'paragraph') as unknown as (CheckedClause & { id: string })[];
  const clauses = Array.from({ length: CLAUSES - others.length }, (_, n): CheckedClause => {
    const body: { [language: string]: string } = { id: '', ru: '', en: '' };
    let heading: Texts = {};
    for (let at = n * 5 + seed * 3; countWords(body.en ?? '') < WORDS; at += seed) {
      const one = paragraphs[at % paragraphs.length];
      if (one === undefined) break;
      heading = one.heading;
      for (const language of languages)
        body[language] += `${body[language] === '' ? '' : '\n'}${(one.body as Texts)[language] ?? ''}`;
    }
    return { code: `clause-${n}`, kind: 'paragraph', heading, body, stale: [] };
  });
  const before = others.map((clause) => ({ ...clause, code: clause.id, stale: [] }));
  const all = [...before.slice(0, -1), ...clauses, ...before.slice(-1)];
  const { units: _, note: __, ...described } = negotiationFile.parse(negotiation);
  const numbers = numberClauses(
    all.map(({ code, kind }) => ({ code, kind, depth: 0 })),
    true,
  );
  const annexWord = { id: 'Lampiran', en: 'Annex', ru: 'Приложение' };
  return { ...described, annexWord, numberForms: {}, numbered: true, numbers, clauses: all, terms: [] };
}

function countWords(text: string): number {
  return text.split(/\s+/).length;
}

if (process.argv[1] === import.meta.filename) process.stdout.write(`${formatTable(await measureChecks())}\n`);
