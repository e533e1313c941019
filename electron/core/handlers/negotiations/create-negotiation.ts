import { generateNKeysBetween } from 'fractional-indexing';
import type { Input, Output } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import { chooseAnnexWords, listOwnLabels } from '../../../../shared/import/drafting/annex-labels.ts';
import { formatClauseNotes } from '../../../../shared/import/drafting/clause-notes.ts';
import { linkShiftedReferences } from '../../../../shared/import/drafting/link-references.ts';
import { type ClauseKind, toClauseKind } from '../../../../shared/model/clause.ts';
import type { Payload } from '../../../../shared/model/record.ts';
import { findFreeCode } from '../../../../shared/rules/find-free-code.ts';
import { listBracketSides, printWithSides } from '../../../../shared/text/marks/outside-words.ts';
import type { RecordWriter, WriteContext } from '../../context.ts';
import { checkTextMarks } from '../../queries/text/check-text-marks.ts';
import { fillOutlineText, type InstrumentOutline } from '../../resources/outline.ts';
import { listNegotiationDescriptions } from '../../store/negotiations.ts';

/**
 * Creates a text with its own registry of units and, if requested, the usual clauses in the languages that the outline
 * has. Throws `negotiation-exists`.
 */
export function createNegotiation(
  context: WriteContext,
  input: Input<'negotiations.create'>,
): Output<'negotiations.create'> {
  const outline = context.resources.outline('letter-of-intent');
  const { template, code, clauses, paragraphWord, numberForms, ...asked } = input;
  const theirs = asked.parties.find((party) => party.side === 'counterpart')?.code ?? asked.parties[1].code;
  for (const [language, words] of Object.entries(input.title)) checkTextMarks('', language, 'title', words);
  return context.transact((writer) => {
    const taken = listNegotiationDescriptions(writer.db).flatMap(
      ({ described }) => described[0]?.record?.payload.code ?? [],
    );
    if (code !== null && taken.includes(code)) throw new Failure('negotiation-exists', { code });
    const id = context.newId();
    const description = {
      ...asked,
      code: code ?? findFreeCode(`loi-${theirs.toLowerCase()}`, taken),
      shortName: '',
      paragraphWord: pickLanguages({ ...outline.paragraphWord, ...paragraphWord }, asked.languages),
      numberForms: pickLanguages(numberForms ?? {}, asked.languages),
      annexWord: pickLanguages(chooseAnnexWords(clauses ?? [], outline.annexWord), asked.languages),
      note: '',
      supersedes: [],
    };
    writer.append('negotiation.described', id, id, description);
    writeUnits(writer, context.newId, id, outline);
    if (clauses !== undefined) {
      checkClauseMarks(clauses);
      const sides = listBracketSides(description.parties);
      const labelled = assignCodes(clauses, listOwnLabels(clauses, description.annexWord));
      const coded = description.numbered ? linkReferences(labelled, description) : labelled;
      writeClauses(writer, context.newId, id, addSideLabels(coded, sides), description.languages);
    } else if (template)
      writeClauses(writer, context.newId, id, buildUsualClauses(outline, description), description.languages);
    return { negotiation: id, code: description.code };
  });
}

const pickLanguages = <T>(words: { readonly [language: string]: T }, languages: readonly string[]): Record<string, T> =>
  Object.fromEntries(Object.entries(words).filter(([language]) => languages.includes(language)));

function writeUnits(
  { append }: RecordWriter,
  newId: () => string,
  negotiation: string,
  { units }: InstrumentOutline,
): void {
  const ids = new Map(units.map(({ code }) => [code, newId()]));
  for (const { code, name, parent, lead } of units) {
    const above = parent === null ? null : (ids.get(parent) ?? null);
    const payload = { code, name, parent: above, lead, from: null, until: null, supersedes: [] };
    append('unit.described', negotiation, ids.get(code) ?? newId(), payload);
  }
}

type InitialClause = {
  readonly code: string;
  readonly kind: ClauseKind;
  /** Its label as written, by language. */
  readonly number: { readonly [language: string]: string };
  /** Its own label, of an annex or a part. */
  readonly label: { readonly [language: string]: string };
  readonly heading: { readonly [language: string]: string };
  readonly body: { readonly [language: string]: string };
  readonly note: string;
};

/** The usual clauses, in the languages that the outline has. */
function buildUsualClauses(
  outline: InstrumentOutline,
  description: Parameters<typeof fillOutlineText>[3],
): InitialClause[] {
  return outline.clauses.map(({ code, kind, heading, body }) => ({
    code,
    kind,
    number: {},
    label: {},
    heading,
    note: '',
    body: Object.fromEntries(
      Object.entries(body)
        .filter(([language]) => description.languages.includes(language))
        .map(([language, text]) => [language, fillOutlineText(text, language, outline, description)]),
    ),
  }));
}

function assignCodes(
  clauses: NonNullable<Input<'negotiations.create'>['clauses']>,
  labels: ReturnType<typeof listOwnLabels> = [],
): InitialClause[] {
  const counts = new Map<string, number>();
  return clauses.map(({ kind: cut, number = {}, heading, body, notes = [] }, n) => {
    const kind = toClauseKind(cut);
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    const [label, note] = [labels[n] ?? {}, formatClauseNotes(notes)];
    return { code: `${kind}-${count}`, kind, number, label, heading, body, note };
  });
}

function linkReferences(
  clauses: readonly InitialClause[],
  {
    parties,
    ...words
  }: Pick<Payload<'negotiation.described'>, 'title' | 'parties' | 'paragraphWord' | 'annexWord' | 'numberForms'>,
): readonly InitialClause[] {
  const bodies = linkShiftedReferences(clauses, { ...words, parties: [parties[0].code, parties[1].code] });
  return clauses.map((clause, n) => ({ ...clause, body: bodies[n] ?? clause.body }));
}

/** A file is segmented before the parties are known: this replaces the names in its brackets by party codes. */
function addSideLabels(clauses: readonly InitialClause[], sides: ReturnType<typeof listBracketSides>): InitialClause[] {
  const name = (texts: InitialClause['body']) =>
    Object.fromEntries(Object.entries(texts).map(([language, source]) => [language, printWithSides(source, sides)]));
  return clauses.map(({ heading, body, ...clause }) => ({ ...clause, heading: name(heading), body: name(body) }));
}

function checkClauseMarks(clauses: NonNullable<Input<'negotiations.create'>['clauses']>): void {
  for (const { code, heading, body } of assignCodes(clauses)) {
    for (const [language, words] of Object.entries(heading)) checkTextMarks(code, language, 'heading', words);
    for (const [language, words] of Object.entries(body)) checkTextMarks(code, language, 'body', words);
  }
}

function writeClauses(
  { append }: RecordWriter,
  newId: () => string,
  negotiation: string,
  clauses: readonly InitialClause[],
  languages: readonly string[],
): void {
  const ranks = generateNKeysBetween(null, null, clauses.length);
  clauses.forEach(({ code, kind, label, heading, body, note }, n) => {
    const clause = newId();
    append('clause.created', negotiation, clause, { code, kind, draft: null });
    append('clause.placed', negotiation, clause, { under: negotiation, rank: ranks[n] ?? 'a0', supersedes: [] });
    const texts = pickLanguages(body, languages);
    append('version.written', negotiation, clause, {
      parents: [],
      label: pickLanguages(label, languages),
      heading: pickLanguages(heading, languages),
      body: texts,
      change: Object.fromEntries(Object.keys(texts).map((language) => [language, 'sense' as const])),
      note,
      source: { origin: 'ours', unit: null, file: null },
      dated: null,
    });
  });
}
