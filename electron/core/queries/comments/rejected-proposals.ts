import type { Input, Output } from '../../../../shared/api/commands.ts';
import type { RejectedProposal } from '../../../../shared/model/provenance.ts';
import type { ShownComment } from '../../../../shared/model/shown.ts';
import {
  isProposedAgain,
  type ProposedChange,
  readProposedChange,
} from '../../../../shared/rules/provenance/repeated-proposal.ts';
import type { ReadContext } from '../../context.ts';
import type { OpenStore } from '../../store/open-store.ts';
import { findClause, findNegotiation } from '../resolve-names.ts';
import { readShownComments } from './shown-comments.ts';

type ClauseProposal = {
  /** The code of the clause. */
  readonly clause: string | null;
  readonly language: string | null;
  readonly change: ProposedChange;
};

/** A proposal that was answered and not accepted, with what it changed. */
export type EarlierProposal = ClauseProposal & { readonly rejected: RejectedProposal };

/** The proposals of a text, or of one clause by its id, that were not accepted. */
export function readRejectedProposals(
  db: OpenStore['db'],
  negotiation: string,
  clause: string | null,
): EarlierProposal[] {
  return selectRejectedProposals(readShownComments(db, negotiation, clause).comments);
}

function selectRejectedProposals(comments: readonly ShownComment[]): EarlierProposal[] {
  return comments.flatMap((comment) => {
    const { id, clause, language, quote, proposal, unit, otherBody, answers } = comment;
    const [answer] = answers;
    if (proposal === null || answer === undefined || answers.some(({ disposition }) => disposition !== 'rejected'))
      return [];
    const { text, actor, at } = answer;
    const rejected = { comment: id, unit, otherBody, proposal, answer: text, actor, at };
    return [{ clause, language, change: readProposedChange(quote, proposal), rejected }];
  });
}

/** The newest proposal among earlier ones that this one brings again; null if it is new. */
export function findRejectedProposal(
  earlier: readonly EarlierProposal[],
  { clause, language, change }: ClauseProposal,
): RejectedProposal | null {
  const found = earlier.findLast(
    (one) => one.clause === clause && one.language === language && isProposedAgain(one.change, change),
  );
  return found?.rejected ?? null;
}

/** Open comments, and those made after the answer that they had not heeded. */
export function listRepeatedComments(
  { store: { db } }: ReadContext,
  input: Input<'comments.repeated'>,
): Output<'comments.repeated'> {
  const negotiation = findNegotiation(db, input.negotiation);
  const clause = findClause(db, negotiation.id, input.clause);
  const { comments } = readShownComments(db, negotiation.id, clause.id);
  const all = selectRejectedProposals(comments);
  if (all.length === 0) return [];
  return comments.flatMap(({ id, clause: code, language, quote, proposal, answers, at }) => {
    if (proposal === null) return [];
    const before = all.filter(({ rejected }) => rejected.comment !== id && (answers.length === 0 || at > rejected.at));
    const change = readProposedChange(quote, proposal);
    const earlier = findRejectedProposal(before, { clause: code, language, change });
    return earlier === null ? [] : [{ comment: id, earlier }];
  });
}
