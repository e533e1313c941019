import { z } from 'zod';
import {
  byLanguage,
  code,
  dated,
  day,
  file,
  hash,
  id,
  letter,
  line,
  lines,
  list,
  name,
  party,
  supersedes,
  text,
  texts,
} from './fields.ts';
import { type Language, language } from './language.ts';
import type { Upcaster } from './upcast.ts';

/**
 * How the clauses of a text are counted (D25): "One" is a cardinal, "First" and "Kesatu" are ordinals, in Russian and Belarusian
 * of a gender; `ordinal-pertama` begins with "Pertama". A form that the program cannot print, such as two forms in one text, is
 * `other`: figures are printed instead, and the check says so.
 */
export const numberForm = z.enum([
  'arabic',
  'roman-upper',
  'roman-lower',
  'letter-upper',
  'letter-lower',
  'cyrillic-upper',
  'cyrillic-lower',
  'cardinal',
  'ordinal',
  'ordinal-pertama',
  'ordinal-feminine',
  'ordinal-neuter',
  'other',
]);
export type NumberForm = z.infer<typeof numberForm>;
/** The forms whose numbers are words. */
export type NumberWordForm = Extract<NumberForm, 'cardinal' | 'ordinal' | `ordinal-${string}`>;
export type NumberForms = { readonly [language: Language]: NumberForm };

const side = z.strictObject({
  code: party,
  side: z.enum(['ours', 'counterpart']),
  state: lines,
  ministry: lines,
  /** On several lines, in capitals, above the signature. */
  signatureHeading: texts,
  signatory: z.strictObject({ name: line, title: lines }),
  nationalLanguage: language,
});
export type Party = z.infer<typeof side>;

/** Entity: the negotiation. Title and signature headings are marked-up text of the title block (D14). */
export const negotiationDescribed = z.strictObject({
  code,
  kind: z.enum(['letter-of-intent', 'memorandum', 'other']),
  profile: z.enum(['non-binding', 'binding']),
  /** What the text is called in our own lists; empty derives it from the title. Never on paper. */
  shortName: line,
  title: texts,
  parties: z.tuple([side, side]),
  languages: list(language).min(1),
  /** The language that prevails in case of divergence; null while the parties have not agreed on one (D7). */
  prevailingLanguage: language.nullable(),
  /** The word for a numbered paragraph: Paragraf, Пункт. */
  paragraphWord: lines,
  /** How its numbered paragraphs are counted: 1, I, A. Figures where a language is missing. */
  numberForms: byLanguage(numberForm),
  annexWord: lines,
  /** A Letter of Intent may be unnumbered (D15). */
  numbered: z.boolean(),
  note: text,
  supersedes,
});

/** Version 1 of a description had no short name. */
export const upcastShortName: Upcaster = (payload) => ({ ...payload, shortName: '' });

/** Version 2 counted all clauses in figures. */
export const upcastNumberForms: Upcaster = (payload) => ({ ...payload, numberForms: {} });

/** Version 4 can count in words; what version 3 recorded stays as it is. */
export const upcastNumbersInWords: Upcaster = (payload) => payload;

/** Entity: the negotiation. Archiving only hides it. */
export const negotiationArchived = z.strictObject({ archived: z.boolean(), note: text, supersedes });

/** Entity: the unit. `parent` is another unit's entity; a dissolved unit has an `until`. */
export const unitDescribed = z.strictObject({
  code,
  name,
  parent: id.nullable(),
  lead: z.boolean(),
  from: day.nullable(),
  until: day.nullable(),
  supersedes,
});

/** Entity: the negotiation. A stage that skips another one states why (D1). */
export const stageSet = z.strictObject({
  stage: z.enum(['exploration', 'negotiation', 'drafting', 'acceptance', 'signing', 'done']),
  reason: text.nullable(),
  dated,
  supersedes,
});

/**
 * Entity: the negotiation. Consultation with the Foreign Ministry (D2), full powers (D5), the minister's approval, the
 * planned day of signing (`dated`), treaty paper and folder (D20).
 */
export const stepRecorded = z.strictObject({
  step: z.enum([
    'foreign-ministry-consultation',
    'full-powers',
    'delegation-approval',
    'signing-day',
    'treaty-paper',
    'other',
  ]),
  state: z.enum(['done', 'not-required', 'open']),
  ground: text,
  letter: letter.nullable(),
  file: file.nullable(),
  dated,
  supersedes,
});

/** Version 2 knows the planned day of signing and treaty paper; what version 1 recorded stays as it is. */
export const upcastStepNames: Upcaster = (payload) => payload;

/** Entity: the negotiation. The delegation's guidelines, with exactly the parts required by D3. */
export const guidelinesWritten = z.strictObject({
  background: text,
  analysis: z.strictObject({ political: text, legal: text, other: text }),
  position: text,
  approval: text,
  supersedes,
});

/** Entity: the meeting. */
export const meetingHeld = z.strictObject({
  date: day,
  place: line,
  present: list(z.strictObject({ name, role: line, party: party.nullable() })),
  draft: id.nullable(),
  summary: text,
  supersedes,
});

/** Entity: the term. A defined term in all its languages (D10). */
export const termDefined = z.strictObject({
  term: lines,
  variants: byLanguage(list(line)),
  definition: texts,
  withdrawn: z.boolean(),
  supersedes,
});

/** Entity: the negotiation. The steps after signing (D24). */
export const signingRecorded = z.strictObject({
  date: day,
  place: line,
  signatories: list(z.strictObject({ party, name, title: line })),
  scans: list(file),
  export: hash.nullable(),
  handedOver: z.strictObject({ date: day, receipt: line }).nullable(),
  expires: day.nullable(),
  note: text,
  supersedes,
});

/**
 * Entity: the negotiation. `undoes` are records whose effect the other records of the same command reverse; redoing is
 * undoing those. It has no effect of its own, and is the last record of its command.
 */
export const actionUndone = z.strictObject({ undoes: list(hash).min(1) });
