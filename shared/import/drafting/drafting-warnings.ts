import type { DraftingText, DraftingWarning } from './drafting-preview.ts';

/** `tables` holds the first row of each table that was read as lines. */
type ReadColumn = { readonly text: DraftingText; readonly guessed: boolean; readonly tables: readonly string[] };

/** Lists what is uncertain in the texts of a file. */
export function listDraftingWarnings(read: readonly ReadColumn[]): readonly DraftingWarning[] {
  const [first, ...others] = read.map(({ text }) => describeShape(text));
  const differ = others.some((shape) => shape !== first);
  return [
    ...(differ ? [{ code: 'languages-differ', language: null, detail: '' } as const] : []),
    ...read.flatMap((one) => listTextWarnings(one)),
  ];
}

/** Which clauses a text has, in order: the texts of one instrument have the same. */
function describeShape({ clauses }: DraftingText): string {
  return clauses
    .filter(({ as }) => as !== 'signatures')
    .map(({ as, number }) => `${as} ${extractNumber(number)}`)
    .join('\n');
}

function listTextWarnings({ text, guessed, tables }: ReadColumn): DraftingWarning[] {
  const { language, sure, clauses, parties, paragraphWord, signatures } = text;
  const has = (as: string) => clauses.some((clause) => clause.as === as);
  const found: [DraftingWarning['code'], boolean][] = [
    ['language-unsure', !sure],
    ['title-missing', !has('title')],
    ['parties-missing', parties.length === 0],
    ['nothing-numbered', paragraphWord === null],
    ['numbers-guessed', guessed],
    ['closing-missing', !has('closing')],
    ['signatures-missing', signatures.length === 0],
  ];
  return [
    ...found.flatMap(([code, is]) => (is ? [{ code, language, detail: '' }] : [])),
    ...listNumberWarnings(text),
    ...tables.map((row) => ({ code: 'table-in-text' as const, language, detail: row.slice(0, 80) })),
  ];
}

/** Numbers that are missing from the count 1, 2, 3, or occur twice. */
function listNumberWarnings({ language, clauses }: DraftingText): DraftingWarning[] {
  const numbers = clauses
    .filter(({ as, number }) => as === 'paragraph' && /^\d+$/.test(extractNumber(number)))
    .map(({ number }) => Number(extractNumber(number)));
  const twice = numbers.filter((number, at) => numbers.indexOf(number) < at);
  const highest = numbers.reduce((most, number) => (number <= 2 * numbers.length ? Math.max(most, number) : most), 0);
  const missing = Array.from({ length: highest }, (_, n) => n + 1).filter((number) => !numbers.includes(number));
  return [
    ...missing.map((number) => ({ code: 'number-missing' as const, language, detail: String(number) })),
    ...twice.map((number) => ({ code: 'number-twice' as const, language, detail: String(number) })),
  ];
}

function extractNumber(number: string): string {
  return /\S+$/.exec(number)?.[0] ?? '';
}
