import type { Input, Output } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import type { BracketPart, ShownBracket } from '../../../../shared/model/agreement.ts';
import { type BracketGroup, findBracketGroups } from '../../../../shared/rules/bracket-groups.ts';
import { createOwnCopyOptions } from '../../../../shared/rules/rendered-clauses.ts';
import { printMarks } from '../../../../shared/text/marks/print-marks.ts';
import { renderMarks } from '../../../../shared/text/marks/render-marks.ts';
import type { ReadContext, RecordWriter, WriteContext } from '../../context.ts';
import { findClause, findNegotiation } from '../../queries/resolve-names.ts';
import { findLiveStatements } from '../../queries/statements.ts';
import { assertOwnClause, findWritableHead } from '../../queries/text/clause-heads.ts';
import { gatherText, selectPrintedNumbers } from '../../queries/text/gather-text.ts';
import { appendStatement } from '../../records/append-statement.ts';
import { listClauseVersions, type StoredVersion } from '../../store/clauses.ts';
import type { OpenStore } from '../../store/open-store.ts';
import { listLiveRecords } from '../../store/statements.ts';
import type { PlacedClause } from '../../store/texts.ts';

type Db = OpenStore['db'];

/** Lists every place of the working text where words are not agreed, clause by clause in text order. */
export function listBrackets({ store: { db } }: ReadContext, input: Input<'brackets.list'>): ShownBracket[] {
  const text = gatherText(db, { negotiation: input.negotiation, draft: null });
  const { negotiation, description, clauses } = text;
  const explained = readExplanations(db, negotiation.id);
  const getOptions = (language: string) =>
    createOwnCopyOptions(description.parties, selectPrintedNumbers(text, language));
  return clauses.flatMap((clause) => {
    const places = findBracketLocations(clause, description.languages);
    if (places.length === 0) return [];
    const versions = new Map(listClauseVersions(db, clause).map((version) => [version.hash, version]));
    return places.map(({ language, part, source, group }): ShownBracket => {
      const since = findFirstVersionWith(versions, clause.versions[0]?.hash ?? '', language, part, source, group);
      return {
        clause: clause.code,
        language,
        part,
        start: group.start,
        end: group.end,
        options: group.options.map(({ start, end, side, marks }) => ({
          start,
          end,
          side,
          source: printMarks(marks),
          words: renderMarks(marks, getOptions(language)).text,
          explained: explained.get(buildExplanationKey(clause.id, language, source.slice(start, end))) ?? null,
        })),
        since: { version: since.hash, at: since.record?.at ?? '', actor: since.record?.actor ?? null },
      };
    });
  });
}

type BracketLocation = {
  readonly language: string;
  readonly part: BracketPart;
  readonly source: string;
  readonly group: BracketGroup;
};

function findBracketLocations({ versions }: PlacedClause, languages: readonly string[]): BracketLocation[] {
  const payload = versions[0]?.record?.payload;
  return languages.flatMap((language) =>
    (['heading', 'body'] as const).flatMap((part) => {
      const source = payload?.[part][language] ?? '';
      return findBracketGroups(source).map((group) => ({ language, part, source, group }));
    }),
  );
}

/** Walks back from the head as long as a parent has the same brackets. */
function findFirstVersionWith(
  versions: ReadonlyMap<string, StoredVersion>,
  head: string,
  language: string,
  part: BracketPart,
  source: string,
  { start, end }: BracketGroup,
): StoredVersion {
  const words = source.slice(start, end);
  const has = (version: StoredVersion | undefined) => {
    const text = version?.record?.payload[part][language] ?? '';
    return findBracketGroups(text).some((one) => text.slice(one.start, one.end) === words);
  };
  let here = versions.get(head);
  for (let before = here; before !== undefined; ) {
    here = before;
    before = here.record?.payload.parents.map((hash) => versions.get(hash)).find(has);
  }
  if (here === undefined) throw new Failure('internal', { reason: 'a head is no version of its clause' });
  return here;
}

type BracketExplanation = NonNullable<ShownBracket['options'][number]['explained']>;

const buildExplanationKey = (clause: string, language: string, quote: string) => `${clause} ${language} ${quote}`;

/**
 * Keyed by clause, language and bracket source; of two concurrent explanations the one with the smaller hash counts.
 */
function readExplanations(db: Db, negotiation: string): ReadonlyMap<string, BracketExplanation> {
  const found = listLiveRecords(db, 'bracket.explained', negotiation).flatMap(({ record }) => record ?? []);
  return new Map(
    found
      .toSorted((a, b) => (a.hash < b.hash ? 1 : -1))
      .filter(({ payload }) => payload.reason !== null || payload.note !== '')
      .map(({ entity, hash, payload: { language, quote, reason, note } }) => [
        buildExplanationKey(entity, language, quote),
        { reason, note, record: hash },
      ]),
  );
}

/**
 * Explains a bracket of the head; an empty explanation withdraws the earlier one. Throws `bracket-unknown` or
 * `nothing-changed`.
 */
export function explainBracket(context: WriteContext, input: Input<'brackets.explain'>): Output<'brackets.explain'> {
  return context.transact((writer) => appendExplanation(writer, input));
}

/** Explains the brackets of a clause in several languages; throws `nothing-changed` only if that changes none of them. */
export function explainBracketsTogether(
  context: WriteContext,
  { brackets, ...input }: Input<'brackets.explain-together'>,
): Output<'brackets.explain-together'> {
  return context.transact((writer) => {
    const records = brackets.flatMap((bracket) => {
      try {
        return [appendExplanation(writer, { ...input, ...bracket }).record];
      } catch (error) {
        if (error instanceof Failure && error.code === 'nothing-changed') return [];
        throw error;
      }
    });
    if (records.length === 0) throw new Failure('nothing-changed', { what: input.clause });
    return { records };
  });
}

function appendExplanation(
  writer: RecordWriter,
  { language, quote, reason, note, ...input }: Input<'brackets.explain'>,
): Output<'brackets.explain'> {
  const { db } = writer;
  const negotiation = findNegotiation(db, input.negotiation);
  const clause = findClause(db, negotiation.id, input.clause);
  assertOwnClause(clause);
  const found = findWritableHead(db, clause);
  const stands = (['heading', 'body'] as const).some((part) => {
    const source = found?.payload[part][language] ?? '';
    return findBracketGroups(source).some(({ options }) =>
      options.some(({ start, end }) => source.slice(start, end) === quote),
    );
  });
  if (found === null || !stands) throw new Failure('bracket-unknown', { clause: clause.code, language, quote });
  const before = findLiveStatements(
    db,
    'bracket.explained',
    negotiation.id,
    clause.id,
    (one) => one.language === language && one.quote === quote,
  );
  if (before.length === 0 && reason === null && note === '')
    throw new Failure('nothing-changed', { what: clause.code });
  const said = { version: found.head.hash, language, quote, reason, note };
  return appendStatement(writer, ['bracket.explained', negotiation.id, clause.id], said, clause.code, before);
}
