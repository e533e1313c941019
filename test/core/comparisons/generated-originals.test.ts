import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFileSide } from '../../../electron/core/documents/comparison/file-side.ts';
import { typesetDocument } from '../../../electron/core/word/write/typeset-document.ts';
import { writeDocument } from '../../../electron/core/word/write/write-document.ts';
import { findResources } from '../../../electron/hosts/find-resources.ts';
import { compareClauseTexts } from '../../../shared/diff/comparison/compare-clause-texts.ts';
import { segmentAlongText } from '../../../shared/import/along/segment-along-text.ts';
import { isRunningText } from '../../../shared/import/file-clauses.ts';
import type { ClauseKind } from '../../../shared/model/clause.ts';
import type { DocumentText } from '../../../shared/model/document-text.ts';
import type { NumberForm, Party } from '../../../shared/model/negotiation.ts';
import { buildDocumentText } from '../../../shared/rules/build-document-text.ts';
import { numberClauses } from '../../../shared/rules/number-clauses.ts';
import { renderClauses } from '../../../shared/rules/rendered-clauses.ts';
import { createPlainStyle } from '../../fixtures/word/page-styles.ts';
import { root } from '../../helpers/core.ts';

const runs = Number(process.env.NASKAH_RUNS ?? 0) > 1000 ? 600 : 60;

const word = fc.constantFrom(
  ...['The', 'Participants', 'will', 'cooperate', 'exports', 'of', 'Paragraph 1', 'Annex', 'SIGNED', 'Article 2.'],
  ...['5 (five) years', '1 000 000', '№ 3', '{i:de facto}', 'as in {ref:c1}', '[BY: soon]', 'экспорт', 'и', 'wajib'],
  ...['a)', '2022.', '(i)', 'KEMENTERIAN', 'FOR', 'Minister', '{ID:Indonesia} and {BY:Belarus}', 'Jakarta'],
);
const words = fc.array(word, { minLength: 1, maxLength: 7 }).map((all) => all.join(' '));
const ending = fc.constantFrom('', '.', ';', ':', ',');
const line = fc
  .tuple(fc.constantFrom('', '', 'a. ', 'b. ', '1. ', '2. ', '(i) ', 'а) '), words, ending)
  .map(([label, text, end]) => `${label}${text}${end}`);
const body = fc
  .array(line, { minLength: 1, maxLength: 4 })
  .chain((lines) => fc.constantFrom('\n', '\n', '\n\n').map((between) => lines.join(between)));
const clause = (kind: ClauseKind) =>
  fc.record({ kind: fc.constant(kind), heading: fc.oneof(fc.constant(''), words), body });

const text = fc.record({
  title: fc.array(words, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n')),
  numbered: fc.boolean(),
  word: fc.constantFrom('Paragraph', 'Article', '', 'Pasal', 'Пункт'),
  form: fc.constantFrom<NumberForm>(
    'arabic',
    'arabic',
    'roman-upper',
    'letter-upper',
    'cyrillic-upper',
    'letter-lower',
    'cardinal',
    'ordinal',
  ),
  clauses: fc
    .tuple(
      fc.array(clause('preamble'), { maxLength: 3 }),
      fc.array(clause('paragraph'), { minLength: 1, maxLength: 5 }),
      fc.array(clause('closing'), { maxLength: 1 }),
      fc.array(clause('annex'), { maxLength: 2 }),
    )
    .map((all) => all.flat()),
  heading: fc.constantFrom('FOR THE MINISTRY', 'FOR THE MINISTRY\nOF INDUSTRY'),
  names: fc.constantFrom(['', ''], ['Agus', 'Ivan'], ['Agus', '']),
  copy: fc.constantFrom('ID', 'BY'),
});
type Generated = typeof text extends fc.Arbitrary<infer Value> ? Value : never;

function buildSource({ title, numbered, word: named, form, clauses: all, heading, names }: Generated) {
  const party = (code: string, side: Party['side'], n: number): Party => ({
    code,
    side,
    state: { en: code },
    ministry: { en: code },
    signatureHeading: { en: `${heading} ${code}` },
    signatory: { name: names[n] ?? '', title: { en: `Minister ${code}` } },
    nationalLanguage: 'en',
  });
  const clauses = all.map((one, n) => ({ ...one, id: `id-${n}`, code: `c${n}`, depth: 0 }));
  return {
    title: { en: title },
    parties: [party('ID', 'ours', 0), party('BY', 'counterpart', 1)] as const,
    paragraphWord: { en: named },
    annexWord: { en: 'Annex' },
    numberForms: { en: form },
    clauses,
    numbers: numberClauses(clauses, numbered),
  };
}

/**
 * Replaces the first whole word of one line of the clauses that are printed. A line of one or two words would have
 * nothing left by which it is known among lines like it.
 */
function replaceOneWord(document: DocumentText, at: number): DocumentText {
  const isLong = (one: DocumentText['blocks'][number]['lines'][number]) =>
    one.runs
      .map((run) => run.text)
      .join('')
      .split(' ').length > 2;
  const count = document.blocks.reduce((sum, { lines }) => sum + lines.filter(isLong).length, 0);
  if (count === 0) return document;
  let left = at % count;
  const blocks = document.blocks.map((block) => ({
    ...block,
    lines: block.lines.map((one) => {
      if (!isLong(one)) return one;
      left -= 1;
      if (left !== -1) return one;
      const run = one.runs.findIndex(({ text: printed }) => WORD.test(printed));
      return {
        ...one,
        runs: one.runs.map((each, n) => (n === run ? { ...each, text: each.text.replace(WORD, 'Zebra') } : each)),
      };
    }),
  }));
  return { ...document, blocks };
}

const WORD = /(?<![\p{L}\p{N}])\p{L}{2,}(?![\p{L}\p{N}])/u;

async function readBack(generated: Generated, change: (printed: DocumentText) => DocumentText = (printed) => printed) {
  const source = buildSource(generated);
  const { document } = buildDocumentText(source, 'en', generated.copy, false);
  const printed = typesetDocument(document);
  const bytes = await writeDocument(change(printed), createPlainStyle());
  const { paragraphs } = await readFileSide({ name: 'x.docx', bytes }, 'en', findResources(root).readerWorker);
  const ours = renderClauses(source, 'en', { copy: generated.copy });
  const file = segmentAlongText((paragraphs ?? []).filter(isRunningText), ours).map(({ own, ...rest }) => ({
    ...rest,
    id: own === null ? null : (ours[own]?.id ?? null),
  }));
  return compareClauseTexts(ours, file, { spoofed: () => false });
}

test('an original of any text of ours, in any form, has no differences from the text that it was printed from', async () => {
  await fc.assert(
    fc.asyncProperty(text, async (generated) => {
      const { changes, rows } = await readBack(generated);
      expect([changes, rows.flatMap(({ kind }) => (kind === 'same' ? [] : [kind]))]).toEqual([[], []]);
    }),
    { numRuns: runs },
  );
});

/** Its second preamble has one word that tells it from others, and place 63 replaces that. */
const shortPreamble: Generated = {
  title: 'The',
  numbered: false,
  word: 'Paragraph',
  form: 'arabic',
  clauses: [
    { kind: 'preamble', heading: '', body: 'The The The\n{ID:Indonesia} and {BY:Belarus} The\n{i:de facto} The.' },
    { kind: 'preamble', heading: '', body: 'The и (i):' },
    { kind: 'preamble', heading: '', body: 'The The The' },
    { kind: 'paragraph', heading: 'The', body: 'The The The' },
    { kind: 'paragraph', heading: '', body: 'The The The' },
    { kind: 'paragraph', heading: 'The', body: 'as in {ref:c1} The\n[BY: soon] The\nThe The The' },
  ],
  heading: 'FOR THE MINISTRY',
  names: ['', ''],
  copy: 'ID',
};

test('with one word of it replaced it differs in one change, which has this word', async () => {
  await fc.assert(
    fc.asyncProperty(text, fc.nat(99), async (generated, at) => {
      let isReplaced = false;
      const { changes } = await readBack(generated, (printed) => {
        const changed = replaceOneWord(printed, at);
        isReplaced = JSON.stringify(changed) !== JSON.stringify(printed);
        return changed;
      });
      expect(changes).toHaveLength(isReplaced ? 1 : 0);
      if (isReplaced) expect(changes[0]?.next).toContain('Zebra');
    }),
    { numRuns: runs, examples: [[shortPreamble, 63]] },
  );
});
