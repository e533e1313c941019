import type { Input, Output } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import { blankComment } from '../../../../shared/model/comment.ts';
import type { Language } from '../../../../shared/model/language.ts';
import type { Payload } from '../../../../shared/model/record.ts';
import type { ShownComment } from '../../../../shared/model/shown.ts';
import { anchorQuote } from '../../../../shared/text/marks/quotes.ts';
import type { ReadContext, RecordWriter, WriteContext } from '../../context.ts';
import { readShownComments } from '../../queries/comments/shown-comments.ts';
import { findClause, findComment, findNegotiation, findUnit, findVersion } from '../../queries/resolve-names.ts';
import { listClauseHeads, listClauses, type StoredClause } from '../../store/clauses.ts';
import type { OpenStore } from '../../store/open-store.ts';
import { findLiveRecords } from '../../store/statements.ts';
import { getVersionText } from '../../store/texts.ts';

type Db = OpenStore['db'];

export function listComments({ store: { db } }: ReadContext, input: Input<'comments.list'>): ShownComment[] {
  const negotiation = findNegotiation(db, input.negotiation);
  const clause = input.clause === null ? null : findClause(db, negotiation.id, input.clause).id;
  return readShownComments(db, negotiation.id, clause).comments;
}

export function makeComment(context: WriteContext, input: Input<'comments.make'>): Output<'comments.make'> {
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
      ...blankComment,
      clause: clause?.id ?? null,
      ...anchorComment(db, clause, language, input.quote),
      unit,
      kind,
      body,
      proposal,
    });
    return { comment };
  });
}

type CommentAnchor = Pick<Payload<'comment.made'>, 'version' | 'language' | 'range' | 'quote'>;

/** Anchors a comment in the current text. Throws `quote-not-found` unless the words occur there exactly once. */
function anchorComment(
  db: Db,
  clause: StoredClause | null,
  language: Language | null,
  words: string | null,
): CommentAnchor {
  const nowhere = { version: null, language, range: null, quote: null };
  if (clause === null) {
    if (words !== null) throw new Failure('quote-not-found', { quote: words, clause: '' });
    return nowhere;
  }
  const [head] = listClauseHeads(db, clause);
  if (words === null) return { ...nowhere, version: head?.hash ?? null };
  if (head?.record === null) throw new Failure('record-damaged', { hash: head.hash, what: clause.code });
  const text = language === null ? null : getVersionText(head, language);
  if (head === undefined || language === null || text === null)
    throw new Failure('language-missing', { clause: clause.code, language: language ?? '?' });
  const found = anchorQuote(text.body, words);
  if (found === null) throw new Failure('quote-not-found', { quote: words, clause: clause.code });
  return { version: head.hash, language, ...found };
}

export function answerComment(context: WriteContext, input: Input<'comments.answer'>): Output<'comments.answer'> {
  return context.transact(({ db, append }) => {
    const negotiation = findNegotiation(db, input.negotiation);
    const comment = findComment(db, negotiation.id, input.comment);
    const clause = listClauses(db, negotiation.id).find((row) => row.id === comment.payload.clause);
    if (input.version !== null && clause === undefined)
      throw new Failure('version-unknown', { named: input.version, clause: '', known: [] });
    const version =
      input.version === null || clause === undefined
        ? null
        : findVersion(db, negotiation.id, clause, input.version).hash;
    return { record: appendAnswer({ db, append }, negotiation.id, comment.entity, { ...input, version }) };
  });
}

export function answerCommentsTogether(
  context: WriteContext,
  input: Input<'comments.answer-together'>,
): Output<'comments.answer-together'> {
  return context.transact((writer) => {
    const { id } = findNegotiation(writer.db, input.negotiation);
    const entities = input.comments.map((comment) => findComment(writer.db, id, comment).entity);
    return { records: entities.map((entity) => appendAnswer(writer, id, entity, { ...input, version: null })) };
  });
}

function appendAnswer(
  { db, append }: Pick<RecordWriter, 'db' | 'append'>,
  negotiation: string,
  comment: string,
  { disposition, text, version }: Pick<Payload<'comment.answered'>, 'disposition' | 'text' | 'version'>,
): string {
  const supersedes = findLiveRecords(db, 'comment.answered', negotiation, comment).map(({ hash }) => hash);
  return append('comment.answered', negotiation, comment, { disposition, text, version, dated: null, supersedes }).hash;
}

/** Replaces the words of a comment; an undo is a revision too. */
export function reviseComment(context: WriteContext, input: Input<'comments.revise'>): Output<'comments.revise'> {
  return context.transact(({ db, append }) => {
    const negotiation = findNegotiation(db, input.negotiation);
    const comment = findComment(db, negotiation.id, input.comment);
    const supersedes = findLiveRecords(db, 'comment.revised', negotiation.id, comment.entity).map(({ hash }) => hash);
    const { kind, body, proposal, withdrawn } = input;
    const payload = { kind, body, proposal, withdrawn, supersedes };
    return { record: append('comment.revised', negotiation.id, comment.entity, payload).hash };
  });
}
