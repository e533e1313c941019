import type { StartText, StartWarning } from './start-preview.ts';

/** `tables` are the first rows of those that were read as lines. */
type Read = { readonly text: StartText; readonly guessed: boolean; readonly tables: readonly string[] };

/** What of the texts of a file is uncertain. */
export function warningsOf(read: readonly Read[]): readonly StartWarning[] {
  const [first, ...others] = read.map(({ text }) => shapeOf(text));
  const differ = others.some((shape) => shape !== first);
  return [
    ...(differ ? [{ code: 'languages-differ', language: null, detail: '' } as const] : []),
    ...read.flatMap((one) => ofText(one)),
  ];
}

/** Which clauses there are, in order: texts of one instrument have the same. */
function shapeOf({ clauses }: StartText): string {
  return clauses
    .filter(({ as }) => as !== 'signatures')
    .map(({ as, number }) => `${as} ${digits(number)}`)
    .join('\n');
}

function ofText({ text, guessed, tables }: Read): StartWarning[] {
  const { language, sure, clauses, parties, paragraphWord, signatures } = text;
  const has = (as: string) => clauses.some((clause) => clause.as === as);
  const found: [StartWarning['code'], boolean][] = [
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
    ...numbersOf(text),
    ...tables.map((row) => ({ code: 'table-in-text' as const, language, detail: row.slice(0, 80) })),
  ];
}

/** Numbers that are left out of the count 1, 2, 3, or stand twice. */
function numbersOf({ language, clauses }: StartText): StartWarning[] {
  const numbers = clauses
    .filter(({ as, number }) => as === 'paragraph' && /^\d+$/.test(digits(number)))
    .map(({ number }) => Number(digits(number)));
  const twice = numbers.filter((number, at) => numbers.indexOf(number) < at);
  const highest = numbers.reduce((most, number) => (number <= 2 * numbers.length ? Math.max(most, number) : most), 0);
  const missing = Array.from({ length: highest }, (_, n) => n + 1).filter((number) => !numbers.includes(number));
  return [
    ...missing.map((number) => ({ code: 'number-missing' as const, language, detail: String(number) })),
    ...twice.map((number) => ({ code: 'number-twice' as const, language, detail: String(number) })),
  ];
}

function digits(number: string): string {
  return /\S+$/.exec(number)?.[0] ?? '';
}
