import type { Language } from '../../model/language.ts';
import { isPageNumber } from '../page-number.ts';
import type { FileNote } from './clause-notes.ts';
import type { DraftingText, DraftingWarning } from './drafting-preview.ts';
import { areDomesticParties } from './instrument-words.ts';
import type { DraftingParagraph } from './language-columns.ts';
import type { Label } from './numbering/parse-labels.ts';
import { findOwnParty, OWN_STATE } from './parties/find-own-party.ts';
import { findState } from './parties/find-state.ts';
import { listForeignLines } from './signature-lines.ts';

/** `tables` holds the first row of each table that was read as lines, `restored` the first word with і for a Latin i. */
type ReadColumn = {
  readonly text: DraftingText;
  /** The labels of its clauses. */
  readonly labels: readonly Label[];
  readonly guessed: boolean;
  readonly tables: readonly string[];
  readonly restored: string | null;
};

/** Lists what is uncertain in the texts of a file. */
export function listDraftingWarnings(
  read: readonly ReadColumn[],
  paragraphs: readonly DraftingParagraph[],
  notes: readonly FileNote[],
): readonly DraftingWarning[] {
  const [first, ...others] = read.map(describeShape);
  // Texts side by side may be signed in one table, in all languages.
  const isSigned = read.some(({ text }) => text.signatures.length > 0);
  const differ = others.some((shape) => shape !== first);
  return [
    ...(differ ? [{ code: 'languages-differ', language: null, detail: '' } as const] : []),
    ...read.flatMap((one) => listTextWarnings(one)).filter(({ code }) => code !== 'signatures-missing' || !isSigned),
    ...listNotes(read, paragraphs, notes),
    ...listMargins(paragraphs),
  ];
}

/**
 * The words of footnotes and endnotes after the clause that keeps them and the words that they stand behind; title and
 * signatures are no clauses.
 */
function listNotes(
  read: readonly ReadColumn[],
  paragraphs: readonly DraftingParagraph[],
  notes: readonly FileNote[],
): DraftingWarning[] {
  const parts = read.flatMap(({ text }) => text.clauses);
  return notes.map(({ at, mark, words, behind = '' }) => {
    const part = at === null ? undefined : parts.find(({ from }) => from.includes(at));
    const code = part === undefined || part.as === 'title' || part.as === 'signatures' ? 'note-left-out' : 'note-kept';
    const label = code === 'note-left-out' ? '' : `${part?.number ?? ''} ${part?.heading ?? ''}`.trim();
    const begin = at === null ? '' : `“${paragraphs[at]?.text.trim().slice(0, 60)}…”`;
    const place = [label, behind === '' ? '' : `“${behind}”`].filter((one) => one !== '').join(', ');
    return {
      code,
      language: null,
      detail: [behind === '' ? label || begin : place, `${mark} ${words}`.trim()]
        .filter((one) => one !== '')
        .join(': '),
    };
  });
}

/** The words of headers and footers, once each; page numbers alone are none. */
function listMargins(paragraphs: readonly DraftingParagraph[]): DraftingWarning[] {
  const texts = paragraphs.flatMap(({ part, text }) => (part === 'header' || part === 'footer' ? text.trim() : []));
  return [...new Set(texts)]
    .filter((text) => /\p{L}/u.test(text) && !isPageNumber(text))
    .map((text) => ({ code: 'margin-left-out' as const, language: null, detail: text }));
}

/** Which clauses a text has, in order: the texts of one instrument have the same. */
function describeShape({ text, labels }: ReadColumn): string {
  const parts = text.clauses.filter(({ as }) => as !== 'signatures').map(({ as }) => as);
  return [...parts, ...labels.map(({ path, inserted }) => `${path.join('.')} ${inserted}`)].join('\n');
}

function listTextWarnings({ text, labels, guessed, tables, restored }: ReadColumn): DraftingWarning[] {
  const { language, sure, clauses, parties, numbering, signatures } = text;
  const has = (as: string) => clauses.some((clause) => clause.as === as);
  const found: [DraftingWarning['code'], boolean][] = [
    ['language-unsure', !sure],
    ['title-missing', !has('title')],
    ['parties-missing', parties.length === 0],
    ['nothing-numbered', numbering.chosen === null],
    ['numbers-guessed', guessed],
    ['closing-missing', !has('closing')],
    ['signatures-missing', signatures.length === 0],
  ];
  return [
    ...found.flatMap(([code, is]) => (is ? [{ code, language, detail: '' }] : [])),
    ...(restored === null ? [] : [{ code: 'letters-replaced' as const, language, detail: restored }]),
    // A text has two sides: the form takes the names of one party for each.
    ...(parties.length > 2 ? [{ code: 'parties-more' as const, language, detail: parties.join('; ') }] : []),
    // Nothing says which of them is ours: our side is that of our state (D25).
    ...(parties.length > 1 && findOwnParty(parties, language, OWN_STATE) === null && !isDomestic(text)
      ? [{ code: 'own-side-unknown' as const, language, detail: parties.join('; ') }]
      : []),
    ...signatures.flatMap(listForeignLines).map((detail) => ({ code: 'signature-words' as const, language, detail })),
    ...(numbering.form === 'other'
      ? [{ code: 'numbers-other' as const, language, detail: labels[0]?.text ?? '' }]
      : []),
    ...listNumberWarnings(language, labels),
    ...tables.map((row) => ({ code: 'table-in-text' as const, language, detail: row.slice(0, 80) })),
  ];
}

/** Two bodies of our own state: both sides are ours. */
function isDomestic({ language, clauses, parties }: DraftingText): boolean {
  const states = parties.map((name) => findState(name, language));
  return areDomesticParties(
    states,
    clauses.map(({ body }) => body),
  );
}

/** Numbers that are missing from the count 1, 2, 3, or occur twice. */
function listNumberWarnings(language: Language, labels: readonly Label[]): DraftingWarning[] {
  const numbers = labels.flatMap(({ path, inserted }) => (inserted === 0 ? (path.at(-1) ?? []) : []));
  const twice = numbers.filter((number, at) => numbers.indexOf(number) < at);
  const highest = numbers.reduce((most, number) => (number <= 2 * numbers.length ? Math.max(most, number) : most), 0);
  const counted = Array.from({ length: highest }, (_, n) => n + 1);
  // A number far above the others stands where the next one should: "Pasal 41" after "Pasal 19".
  const skipped = numbers.flatMap((number, at) =>
    at > 0 && number > 2 * numbers.length ? (numbers[at - 1] ?? 0) + 1 : [],
  );
  const missing = [...new Set([...counted, ...skipped])].filter((number) => !numbers.includes(number));
  return [
    ...missing.map((number) => ({ code: 'number-missing' as const, language, detail: String(number) })),
    ...twice.map((number) => ({ code: 'number-twice' as const, language, detail: String(number) })),
  ];
}
