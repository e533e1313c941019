import { negotiationFile } from '../../../../electron/core/resources/sample-files.ts';
import negotiation from '../../../../resources/sample/negotiation.json' with { type: 'json' };
import type { Texts } from '../../../../shared/model/fields.ts';
import type { Party } from '../../../../shared/model/negotiation.ts';
import { type CheckedClause, type CheckedText, checkText } from '../../../../shared/rules/checks/check-text.ts';
import { numberClauses } from '../../../../shared/rules/number-clauses.ts';

type Country = Readonly<Record<'code' | 'en' | 'id' | 'ru', string>>;

/** A Letter of Intent with another state, as it would be ready for signing. */
export type Letter = {
  readonly country: Country;
  readonly ministry: Omit<Country, 'code'>;
  readonly title: Texts;
  readonly clauses: readonly (readonly [code: string, kind: CheckedClause['kind'], heading: Texts, body: Texts])[];
};

const { units: _, note: __, ...described } = negotiationFile.parse(negotiation);

/** The description of the sample with other clauses. */
export function createCheckedText(clauses: readonly CheckedClause[], more: Partial<CheckedText> = {}): CheckedText {
  const numbers = numberClauses(
    clauses.map(({ code, kind }) => ({ code, kind, depth: 0 })),
    true,
  );
  const annexWord = { id: 'Lampiran', en: 'Annex', ru: 'Приложение' };
  return { ...described, annexWord, numberForms: {}, numbered: true, numbers, clauses, terms: [], ...more };
}

export function createLetterText({ country, ministry, title, clauses }: Letter): CheckedText {
  const [ours, theirs] = described.parties;
  const { code, ...state } = country;
  const other: Party = { ...theirs, code, state, ministry };
  const all = clauses.map(([name, kind, heading, body]) => ({ code: name, kind, heading, body, stale: [] }));
  return createCheckedText(all, { title, parties: [ours, other] });
}

/** One clause in English, Indonesian or Russian, or in several. */
export function createCheckedClause(body: Texts, more: Partial<CheckedClause> = {}): CheckedClause {
  return { code: 'clause', kind: 'paragraph', heading: {}, body, stale: [], ...more };
}

/** The findings of one code for a text with one clause in one language: the words, and the fix. */
export function listFoundWords(
  check: string,
  language: 'be' | 'en' | 'id' | 'ru',
  source: string,
  more: Partial<CheckedText> = {},
) {
  const text = createCheckedText([createCheckedClause({ [language]: source })], { languages: [language], ...more });
  return checkText(text)
    .filter((one) => one.check === check)
    .map(({ place }) => place?.words ?? null);
}

/** All findings of a code, for a clause in several languages. */
export function listFindings(
  check: string,
  body: Texts,
  more: Partial<CheckedClause> = {},
  text: Partial<CheckedText> = {},
) {
  const languages = Object.keys(body);
  return checkText(createCheckedText([createCheckedClause(body, more)], { languages, ...text })).filter(
    (one) => one.check === check,
  );
}

export function countWords({ clauses }: CheckedText): number {
  return clauses
    .flatMap(({ heading, body }) => [...Object.values(heading), ...Object.values(body)])
    .join(' ')
    .split(/\s+/).length;
}

/** Three clauses and an annex, to which the text of the third refers. */
export const createThreeClauses = (body: { readonly [language: string]: string }) => [
  createCheckedClause(
    { en: 'One.', id: 'Satu.', ru: 'Один.' },
    { code: 'first', heading: { en: 'Areas', id: 'Bidang', ru: 'Области' } },
  ),
  createCheckedClause({ en: 'Two.', id: 'Dua.', ru: 'Два.' }, { code: 'second' }),
  createCheckedClause(body, { code: 'third' }),
  createCheckedClause({ en: 'More.', id: 'Lagi.', ru: 'Ещё.' }, { code: 'list', kind: 'annex' }),
];
