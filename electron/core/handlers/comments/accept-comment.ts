import type { Input, Output } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import type { Payload } from '../../../../shared/model/record.ts';
import type { RebaseResult } from '../../../../shared/rules/rebase-proposal.ts';
import type { RecordWriter, WriteContext } from '../../context.ts';
import { findClashingVersion } from '../../queries/comments/clashing-version.ts';
import { ProposalStates } from '../../queries/comments/proposal-states.ts';
import { findComment, findHead, findNegotiation } from '../../queries/resolve-names.ts';
import { assertClauseUnlocked } from '../../queries/text/clause-lock.ts';
import { appendClauseVersion } from '../../records/append-clause-version.ts';
import { listClauses } from '../../store/clauses.ts';
import { listCommentRecords } from '../../store/comments.ts';
import { findLiveRecords } from '../../store/statements.ts';

type Db = RecordWriter['db'];
type CommentPayload = Payload<'comment.made'>;

/**
 * Writes the proposal of a comment into the current text and answers the comment with the resulting version, in one
 * transaction. The proposal goes where its quoted words were, carried over all later changes (see
 * shared/rules/rebase-proposal.ts); without quoted words it is added at the end as a line of its own. Throws
 * `proposal-clashes` if the same words were changed otherwise, and `proposal-missing` if a person must write the text.
 */
export function acceptCommentProposal(
  context: WriteContext,
  input: Input<'comments.accept'>,
): Output<'comments.accept'> {
  return context.transact((writer) => acceptProposal(writer, input));
}

/** Of proposals with the same words, the first is written and the others are answered with its version. */
export function acceptProposalsTogether(
  context: WriteContext,
  { negotiation, comments, text }: Input<'comments.accept-together'>,
): Output<'comments.accept-together'> {
  return context.transact((writer) => ({
    records: comments.flatMap((comment) => {
      const { record, version } = acceptProposal(writer, { negotiation, comment, text });
      return version === null ? [record] : [record, version];
    }),
  }));
}

function acceptProposal(writer: RecordWriter, input: Input<'comments.accept'>): Output<'comments.accept'> {
  const { db, append } = writer;
  const negotiation = findNegotiation(db, input.negotiation);
  const comment = findComment(db, negotiation.id, input.comment);
  const clause = listClauses(db, negotiation.id).find((row) => row.id === comment.payload.clause);
  const refused = () => new Failure('proposal-missing', { clause: clause?.code ?? '–' });
  if (clause === undefined || clause.draft !== null) throw refused();
  const head = findHead(db, clause);
  const proposal = readProposal(db, negotiation.id, comment.entity, comment.payload);
  const proposals = new ProposalStates(db, negotiation.id);
  const rebased = proposal === null ? null : proposals.rebased(comment.payload, proposal);
  const { language, unit } = comment.payload;
  if (head === null || language === null || proposal === null || rebased === null || rebased.state === 'nowhere')
    throw refused();
  if (rebased.state !== 'done') assertClauseUnlocked(db, clause);
  if (rebased.state === 'clashes') {
    const by = findClashingVersion(db, negotiation.id, clause.id, comment.payload, proposal, proposals);
    throw new Failure('proposal-clashes', { clause: clause.code, ...shortenClash(rebased.clash), ...by });
  }
  const others = listOtherProposals(db, negotiation.id, comment.entity, comment.payload);
  const before = others.map((one) => proposals.rebased(one.made, one.proposal));
  const write = (source: string) => {
    const texts = { [language]: { body: source, change: 'sense' as const } };
    const written = { parents: [head.hash], texts, note: input.text };
    return appendClauseVersion(writer, negotiation, clause, written, { origin: 'unit', unit, file: null }).version;
  };
  const version = rebased.state === 'done' ? null : write(rebased.source);
  const after = new ProposalStates(db, negotiation.id);
  const supersedes = findLiveRecords(db, 'comment.answered', negotiation.id, comment.entity).map(({ hash }) => hash);
  const { hash } = append('comment.answered', negotiation.id, comment.entity, {
    disposition: 'accepted',
    text: input.text,
    version: version ?? head.hash,
    dated: null,
    supersedes,
  });
  return {
    version,
    record: hash,
    others: others.flatMap(({ id, made, proposal: words }, n) => {
      const state = determineOutcome(before[n] ?? null, after.rebased(made, words));
      return state === null ? [] : [{ comment: id, state }];
    }),
  };
}

/** The proposal of a comment after its last revision. */
function readProposal(db: Db, negotiation: string, comment: string, made: CommentPayload): string | null {
  const revised = findLiveRecords(db, 'comment.revised', negotiation, comment)[0]?.record?.payload;
  return (revised ?? made).proposal;
}

/** Other proposals for the same clause and language that are neither answered nor withdrawn. */
function listOtherProposals(db: Db, negotiation: string, own: string, { clause, language }: CommentPayload) {
  return listCommentRecords(db, negotiation, clause).flatMap(({ record }) => {
    if (record === null || record.entity === own || record.payload.language !== language) return [];
    const answered = findLiveRecords(db, 'comment.answered', negotiation, record.entity).some(
      (one) => one.record !== null && one.record.payload.disposition !== 'open',
    );
    const withdrawn =
      findLiveRecords(db, 'comment.revised', negotiation, record.entity)[0]?.record?.payload.withdrawn === true;
    const proposal = readProposal(db, negotiation, record.entity, record.payload);
    return answered || withdrawn || proposal === null ? [] : [{ id: record.entity, made: record.payload, proposal }];
  });
}

/** How another proposal is affected; null if its words were not in the text before either. */
function determineOutcome(before: RebaseResult | null, after: RebaseResult | null) {
  if (before === null || before.state === 'nowhere' || after === null) return null;
  switch (after.state) {
    case 'applies':
      return 'rebased';
    case 'done':
      return 'overtaken';
    default:
      return 'clashes';
  }
}

/** Maximum length of each wording in a refusal. */
const MAX_WORDING = 120;

function shortenClash(clash: { readonly base: string; readonly ours: string; readonly theirs: string }) {
  const short = (words: string) =>
    words.length > MAX_WORDING ? `${words.slice(0, MAX_WORDING).toWellFormed()}…` : words;
  return { base: short(clash.base), ours: short(clash.ours), theirs: short(clash.theirs) };
}
