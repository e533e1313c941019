import type { ProvenanceComment } from '../../../../shared/model/provenance.ts';
import { containsWords, listFoldedWords } from '../../../../shared/rules/provenance/folded-words.ts';
import { readProposedChange } from '../../../../shared/rules/provenance/repeated-proposal.ts';
import { listCommentRecords } from '../../store/comments.ts';
import { listActiveDrafts } from '../../store/negotiations.ts';
import type { OpenStore } from '../../store/open-store.ts';
import { readShownComments } from '../comments/shown-comments.ts';

/** The comments on a clause, with what only an explanation shows of them. */
export function readProvenanceComments(db: OpenStore['db'], negotiation: string, clause: string): ProvenanceComment[] {
  const records = new Map(
    listCommentRecords(db, negotiation, clause).flatMap(({ record }) =>
      record === null ? [] : [[record.entity, record]],
    ),
  );
  const drafts = new Map(
    listActiveDrafts(db, negotiation).flatMap(({ record, label }) =>
      (record?.payload.clauses ?? []).flatMap((one) => (one.clause === clause ? [[one.version, label] as const] : [])),
    ),
  );
  return readShownComments(db, negotiation, clause).comments.map(({ proposalState: _, ...comment }) => ({
    ...comment,
    claimed: records.get(comment.id)?.payload.claimed?.author || null,
    draft: drafts.get(comment.version ?? '') ?? null,
  }));
}

/** Words, as lists of them, that a version wrote or deleted. */
export type StepWords = {
  readonly did: 'wrote' | 'deleted';
  readonly words: readonly (readonly string[])[];
};

/**
 * The comments that a version settles: those whose answer names it. Where words are asked about, those of them that
 * proposed so, if any did, and accepted ones that proposed so and whose answer does not name it.
 */
export function selectSettledComments(
  all: readonly ProvenanceComment[],
  version: string,
  asked: StepWords | null,
): ProvenanceComment[] {
  const named = all.filter(({ answers }) => answers.some((answer) => answer.version === version));
  if (asked === null) return named;
  const proposing = named.filter((comment) => proposesWords(comment, asked));
  const unnamed = all.filter(
    (comment) => !named.includes(comment) && isAccepted(comment) && proposesWords(comment, asked),
  );
  return proposing.length > 0 ? [...proposing, ...unnamed] : named.length > 0 ? named : unnamed;
}

/** Whether a comment was answered and is about such words: it quotes or proposes them, or they contain its quote. */
export function isAnsweredAbout(comment: ProvenanceComment, asked: StepWords): boolean {
  if (comment.answers.length === 0) return false;
  const quoted = listFoldedWords(comment.quote?.text ?? '');
  return (
    (quoted.length > 0 && asked.words.some((words) => sharesWords(quoted, words))) || proposesWords(comment, asked)
  );
}

const isAccepted = ({ answers }: ProvenanceComment) =>
  answers.some(({ disposition }) => disposition === 'accepted' || disposition === 'partly-accepted');

function proposesWords({ quote, proposal }: ProvenanceComment, { did, words }: StepWords): boolean {
  if (proposal === null) return false;
  const { inserted, deleted } = readProposedChange(quote, proposal);
  return (did === 'wrote' ? inserted : deleted).some((run) => words.some((own) => sharesWords(run, own)));
}

const sharesWords = (a: readonly string[], b: readonly string[]) =>
  a.length > 0 && b.length > 0 && (containsWords(a, b) || containsWords(b, a));
