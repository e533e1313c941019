import { z } from 'zod';
import { clauseKind, origin } from '../../../shared/model/clause.ts';
import { commentKind, disposition } from '../../../shared/model/comment.ts';
import { code, day, lines, name, text, texts } from '../../../shared/model/fields.ts';
import { language } from '../../../shared/model/language.ts';
import { negotiationDescribed } from '../../../shared/model/negotiation.ts';

/** The schemas of the files in resources/sample; the README in that folder explains them. */

const descriptionFields = negotiationDescribed.shape;

export const negotiationFile = z.object({
  note: text,
  kind: descriptionFields.kind,
  profile: descriptionFields.profile,
  title: texts,
  parties: descriptionFields.parties,
  languages: descriptionFields.languages,
  prevailingLanguage: descriptionFields.prevailingLanguage,
  paragraphWord: lines,
  units: z.array(z.object({ code, name, parent: code.nullable(), lead: z.boolean() })),
});

export const draftsFile = z.array(
  z.object({
    id: code,
    label: name,
    origin,
    date: day,
    languages: z.array(language),
    clauses: z.array(z.object({ id: code, kind: clauseKind, heading: lines, body: texts })),
    confirmed: z.array(z.object({ clause: code, language })).default([]),
  }),
);
export type SampleDraft = z.infer<typeof draftsFile>[number];

export const commentsFile = z.array(
  z.object({
    unit: code,
    clause: code.nullable(),
    language,
    kind: z.union([commentKind, z.literal('no-input')]),
    quote: text,
    body: text,
    proposal: text.nullable(),
    response: z.object({ disposition, text }).nullable(),
  }),
);

export const positionsFile = z.array(
  z.object({ clause: code, opening: text, fallback: text, redLine: text, rationale: text }),
);
