import type { ClauseKind } from '../../model/clause.ts';
import type { Language } from '../../model/language.ts';
import type { NumberForms } from '../../model/negotiation.ts';
import { findTypedReferences, isOfThisText } from '../../rules/checks/marks/references.ts';
import type { TypedReference } from '../../rules/checks/marks/typed-reference.ts';
import { TextReading } from '../../rules/checks/read/text-reading.ts';
import { isLabelled } from '../../rules/clause-labels.ts';
import type { PartyCodes } from '../../text/marks/alternats.ts';
import { parseLabels } from './numbering/parse-labels.ts';
import { readLabelKeys } from './numbering/read-label-keys.ts';

type ByLanguage = { readonly [language: Language]: string };
type LabelledClause = {
  readonly code: string;
  readonly kind: ClauseKind;
  /** Its label as written. */
  readonly number: ByLanguage;
  /** Its own label, of an annex or a part. */
  readonly label?: ByLanguage;
  readonly body: ByLanguage;
};
type TextWords = {
  readonly title: ByLanguage;
  readonly paragraphWord: ByLanguage;
  readonly annexWord: ByLanguage;
  readonly numberForms: NumberForms;
  readonly parties: PartyCodes;
};

/**
 * The bodies of clauses with references marked where the clauses get other numbers than they had: after a clause 2 bis,
 * or a number that was left out, “Section 4” would name another provision. Texts that keep their numbers are unchanged,
 * and so are references that may be to another instrument.
 */
export function linkShiftedReferences(clauses: readonly LabelledClause[], words: TextWords): readonly ByLanguage[] {
  const codes = new Map<Language, ReadonlyMap<string, string>>();
  for (const language of new Set(clauses.flatMap(({ number }) => Object.keys(number)))) {
    const shifted = listShiftedCodes(clauses, language);
    if (shifted !== null) codes.set(language, shifted);
  }
  return clauses.map(({ code, body }) =>
    Object.fromEntries(
      Object.entries(body).map(([language, source]) => {
        const shifted = codes.get(language);
        const where = { clause: code, language, part: 'body' } as const;
        return [
          language,
          shifted === undefined ? source : linkReferences(source, where, shifted, { ...words, clauses }),
        ];
      }),
    ),
  );
}

/** The codes of the paragraphs by their labels in a language; null if all have the numbers that they get. */
function listShiftedCodes(clauses: readonly LabelledClause[], language: Language): ReadonlyMap<string, string> | null {
  const paragraphs = clauses.filter(({ kind, label = {} }) => kind === 'paragraph' && !isLabelled(label));
  const keys = readLabelKeys(paragraphs.map(({ number }) => number[language] ?? ''));
  if (keys.every((key, n) => key === null || key === String(n + 1))) return null;
  const known = keys.flatMap((key, n) => (key === null ? [] : [[key, paragraphs[n]?.code ?? ''] as const]));
  // A label that occurs twice names neither.
  return new Map(known.filter(([key]) => known.filter(([other]) => other === key).length === 1));
}

function linkReferences(
  source: string,
  where: TextReading['where'],
  codes: ReadonlyMap<string, string>,
  { parties, ...words }: TextWords & { readonly clauses: readonly Pick<LabelledClause, 'code' | 'kind'>[] },
): string {
  const reading = TextReading.of(where, source, { parties, copy: parties[0], view: 'clean', numbers: new Map() });
  const typed = reading === null ? [] : findTypedReferences(reading, words);
  let linked = source;
  for (const reference of typed.toReversed()) {
    const found =
      reading === null || reference.annex || !isOfThisText(reading, reference, words)
        ? null
        : findLabel(reading, reference);
    const code = codes.get(found?.key ?? '');
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
  // The number alone may have several readings, of which the text's form is one.
  const key = `${number}+${label.inserted}`;
  return { key, end: numberStart + label.text.length - '§ '.length };
}
