import type { Input, Output } from '../../../shared/api/commands.ts';
import { Failure } from '../../../shared/api/failure.ts';
import { isNoInputComment } from '../../../shared/import/reply/table/no-input.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { KnownRecord, Payload } from '../../../shared/model/record.ts';
import type { ShownComment } from '../../../shared/model/shown.ts';
import { anchorQuote } from '../../../shared/text/marks/quotes.ts';
import type { Reading, Writing } from '../context.ts';
import { type ClauseRow, clausesOf, headsOfClause } from '../store/clauses.ts';
import { commentsOf } from '../store/comments.ts';
import { unitsOf } from '../store/negotiations.ts';
import type { ReadStore } from '../store/open.ts';
import { live, liveOf } from '../store/statements.ts';
import { textIn } from '../store/texts.ts';
import { findClause, findComment, findNegotiation, findUnit, findVersion } from './find.ts';
import { Proposals } from './proposals.ts';

type Db = ReadStore['db'];

export function list({ store: { db } }: Reading, input: Input<'comments.list'>): ShownComment[] {
  const negotiation = findNegotiation(db, input.negotiation);
  const clause = input.clause === null ? null : findClause(db, negotiation.id, input.clause).id;
  return shownComments(db, negotiation.id, clause).comments;
}

/** The comments of a negotiation or of one clause, withdrawn ones left out; `damaged` counts those that cannot be shown. */
export function shownComments(
  db: Db,
  negotiation: string,
  clause: string | null,
): { comments: ShownComment[]; damaged: number } {
  const codes = new Map(clausesOf(db, negotiation).map((row) => [row.id, row.code]));
  const units = unitsOf(db, negotiation);
  const found = commentsOf(db, negotiation, clause);
  const proposals = new Proposals(db, negotiation);
  const bodies = new Map(
    liveOf(db, 'reply.received', negotiation).map(({ subject, record }) => [subject, record?.payload.body ?? null]),
  );
  const comments = found.flatMap(({ record }) => {
    if (record === null || isNoInputComment(record.payload)) return [];
    const revised = live(db, 'comment.revised', record.entity)[0]?.record?.payload;
    if (revised?.withdrawn) return [];
    const shown = {
      ...shownComment(db, record, revised, codes, units),
      otherBody: bodies.get(record.payload.reply ?? '') ?? null,
    };
    if (shown.answers.length > 0 || shown.proposal === null) return [shown];
    return [{ ...shown, proposalState: proposals.state(record.payload, shown.proposal) }];
  });
  return { comments, damaged: found.filter(({ record }) => record === null).length };
}

function shownComment(
  db: Db,
  record: Extract<KnownRecord, { kind: 'comment.made' }>,
  revised: Payload<'comment.revised'> | undefined,
  codes: ReadonlyMap<string, string>,
  units: ReturnType<typeof unitsOf>,
): ShownComment {
  const { clause, version, language, quote, unit, dated } = record.payload;
  const { kind, body, proposal } = revised ?? record.payload;
  return {
    id: record.entity,
    clause: clause === null ? null : (codes.get(clause) ?? null),
    version,
    language,
    quote,
    unit: unit === null ? null : (units.get(unit)?.payload.code ?? null),
    kind,
    body,
    proposal,
    dated,
    actor: record.actor,
    at: record.at,
    answers: live(db, 'comment.answered', record.entity).flatMap(({ hash, record: answer }) => {
      if (answer === null || answer.payload.disposition === 'open') return [];
      const { disposition, text, version: resulting } = answer.payload;
      return [{ hash, disposition, text, version: resulting, actor: answer.actor, at: answer.at }];
    }),
    otherBody: null,
    proposalState: null,
  };
}

export function make(context: Writing, input: Input<'comments.make'>): Output<'comments.make'> {
  return context.transact(({ db, append }) => {
    const negotiation = findNegotiation(db, input.negotiation);
    const clause = input.clause === null ? null : findClause(db, negotiation.id, input.clause);
    const unit = findUnit(db, negotiation.id, input.unit);
    const { kind, body, proposal, language } = input;
    const languages = negotiation.description.payload.languages;
    if (language !== null && !languages.includes(language))
      throw new Failure('language-unknown', { named: language, known: languages });
    const comment = context.newId();
    append('comment.made', negotiation.id, comment, {
      clause: clause?.id ?? null,
      ...place(db, clause, language, input.quote),
      unit,
      kind,
      body,
      proposal,
      replyTo: null,
      reply: null,
      claimed: null,
      file: null,
      dated: null,
    });
    return { comment };
  });
}

type Place = Pick<Payload<'comment.made'>, 'version' | 'language' | 'range' | 'quote'>;

/** Where a comment stands in the current text. Throws `quote-not-found` unless the words stand there exactly once. */
function place(db: Db, clause: ClauseRow | null, language: Language | null, words: string | null): Place {
  const nowhere = { version: null, language, range: null, quote: null };
  if (clause === null) {
    if (words !== null) throw new Failure('quote-not-found', { quote: words, clause: '' });
    return nowhere;
  }
  const [head] = headsOfClause(db, clause.id);
  if (words === null) return { ...nowhere, version: head?.hash ?? null };
  if (head?.record === null) throw new Failure('record-damaged', { hash: head.hash, what: clause.code });
  const text = language === null ? null : textIn(head, language);
  if (head === undefined || language === null || text === null)
    throw new Failure('language-missing', { clause: clause.code, language: language ?? '?' });
  const found = anchorQuote(text.body, words);
  if (found === null) throw new Failure('quote-not-found', { quote: words, clause: clause.code });
  return { version: head.hash, language, ...found };
}

export function answer(context: Writing, input: Input<'comments.answer'>): Output<'comments.answer'> {
  return context.transact(({ db, append }) => {
    const negotiation = findNegotiation(db, input.negotiation);
    const comment = findComment(db, negotiation.id, input.comment);
    const clause = clausesOf(db, negotiation.id).find((row) => row.id === comment.payload.clause);
    if (input.version !== null && clause === undefined)
      throw new Failure('version-unknown', { named: input.version, clause: '', known: [] });
    const version =
      input.version === null || clause === undefined
        ? null
        : findVersion(db, negotiation.id, clause, input.version).hash;
    const supersedes = live(db, 'comment.answered', comment.entity).map(({ hash }) => hash);
    const { disposition, text } = input;
    return {
      record: append('comment.answered', negotiation.id, comment.entity, {
        disposition,
        text,
        version,
        dated: null,
        supersedes,
      }).hash,
    };
  });
}

/** A comment's words as they are meant now; undoing is a revision too. */
export function revise(context: Writing, input: Input<'comments.revise'>): Output<'comments.revise'> {
  return context.transact(({ db, append }) => {
    const negotiation = findNegotiation(db, input.negotiation);
    const comment = findComment(db, negotiation.id, input.comment);
    const supersedes = live(db, 'comment.revised', comment.entity).map(({ hash }) => hash);
    const { kind, body, proposal, withdrawn } = input;
    const payload = { kind, body, proposal, withdrawn, supersedes };
    return { record: append('comment.revised', negotiation.id, comment.entity, payload).hash };
  });
}
