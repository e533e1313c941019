import type { ClauseKind } from '../../model/clause.ts';
import type { Language } from '../../model/language.ts';
import { findTypedReferences, type TypedReference } from '../../rules/checks/marks/references.ts';
import { TextReading } from '../../rules/checks/read/text-reading.ts';
import type { PartyCodes } from '../../text/marks/alternats.ts';
import { parseLabels } from './numbering/parse-labels.ts';
import { readLabelKeys } from './numbering/read-label-keys.ts';

type ByLanguage = { readonly [language: Language]: string };
type LabelledClause = {
  readonly code: string;
  readonly kind: ClauseKind;
  /** Its label as written. */
  readonly number: ByLanguage;
  readonly body: ByLanguage;
};
type TextWords = { readonly paragraphWord: ByLanguage; readonly annexWord: ByLanguage; readonly parties: PartyCodes };

/**
 * The bodies of clauses with references marked where clauses or annexes get other numbers than they had: after a clause 2 bis,
 * or a number that was left out, “Section 4” would name another provision. Texts that keep their numbers are unchanged.
 */
export function linkShiftedReferences(clauses: readonly LabelledClause[], words: TextWords): readonly ByLanguage[] {
  const codes = new Map<Language, ShiftedCodes>();
  for (const language of new Set(clauses.flatMap(({ number }) => Object.keys(number)))) {
    const paragraph = listShiftedCodes(clauses, 'paragraph', language);
    const annex = listShiftedCodes(clauses, 'annex', language);
    if (paragraph !== null || annex !== null) codes.set(language, { paragraph, annex });
  }
  return clauses.map(({ code, body }) =>
    Object.fromEntries(
      Object.entries(body).map(([language, source]) => {
        const shifted = codes.get(language);
        const where = { clause: code, language, part: 'body' } as const;
        return [language, shifted === undefined ? source : linkReferences(source, where, shifted, words)];
      }),
    ),
  );
}

type ShiftedCodes = { readonly [kind in 'paragraph' | 'annex']: ReadonlyMap<string, string> | null };

/** "Annex B", "Приложение № 1": words that are no labels of clauses. */
const ANNEX_WORDS = /^\p{L}{4,}\s*(?:№|no\.?|nomor)?\s*(?=[\p{L}\d])/iu;

/** The codes of clauses of a kind by their labels in a language; null if all have the numbers that they get. */
function listShiftedCodes(
  clauses: readonly LabelledClause[],
  kind: 'paragraph' | 'annex',
  language: Language,
): ReadonlyMap<string, string> | null {
  const numbered = clauses.filter((clause) => clause.kind === kind);
  const labels = numbered.map(({ number }) => number[language] ?? '');
  const keys = readLabelKeys(kind === 'annex' ? labels.map((label) => label.replace(ANNEX_WORDS, '§ ')) : labels);
  if (keys.every((key, n) => key === null || key === String(n + 1))) return null;
  const known = keys.flatMap((key, n) => (key === null ? [] : [[key, numbered[n]?.code ?? ''] as const]));
  // A label that occurs twice names neither.
  return new Map(known.filter(([key]) => known.filter(([other]) => other === key).length === 1));
}

function linkReferences(
  source: string,
  where: TextReading['where'],
  codes: ShiftedCodes,
  { parties, ...words }: TextWords,
): string {
  const reading = TextReading.of(where, source, { parties, copy: parties[0], view: 'clean', numbers: new Map() });
  const typed = reading === null ? [] : findTypedReferences(reading, words);
  let linked = source;
  for (const reference of typed.toReversed()) {
    const found = reading === null ? null : findLabel(reading, reference);
    const code = codes[reference.annex ? 'annex' : 'paragraph']?.get(found?.key ?? '');
    if (reading === null || found === null || code === undefined) continue;
    const place = reading.at(reference.numberStart, found.end);
    if (place.words !== reading.text.slice(reference.numberStart, found.end)) continue;
    linked = `${linked.slice(0, place.start)}{ref:${code}}${linked.slice(place.end)}`;
  }
  return linked;
}

/** The key of the label that a reference names, and where the label ends: "2 bis" is read whole. */
function findLabel(
  { plain }: TextReading,
  { number, numberStart, end, inserted }: TypedReference,
): { readonly key: string; readonly end: number } | null {
  if (!inserted) return { key: number, end };
  const [label] = parseLabels(`§ ${plain.slice(numberStart, end + 8)}`, null);
  if (label === undefined) return null;
  const key = readLabelKeys([label.text])[0] ?? null;
  return key === null ? null : { key, end: numberStart + label.text.length - '§ '.length };
}
