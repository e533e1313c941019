import { useMemo } from 'react';
import type { ShownProcess } from '../../../shared/model/process.ts';
import type { ShownComment, ShownDraft, ShownText } from '../../../shared/model/shown.ts';
import { useComments, useNegotiationText, useUnsavedTyping } from '../../api/queries.ts';
import { useRead } from '../../api/use-command.ts';
import { useRested } from '../../components/use-rested.ts';
import { isClauseChanged, listOwnDrafts } from '../../features/clause/changed-since-base.ts';
import { useInbox } from '../../features/replies/receive/inbox.ts';

/** Nobody waits for what takes longest to find out; the screen comes first. */
const COUNT_DELAY_MS = 1500;

/** What the bars around every screen of a text say about it; null or undefined where it is not known yet. */
export type TextFacts = {
  readonly text: ShownText;
  readonly stage: ShownProcess['stage'] | undefined;
  readonly draft: ShownDraft | null;
  /** How many clauses differ from that draft. */
  readonly changes: number | null;
  readonly comments: readonly ShownComment[] | undefined;
  /** How many received files wait to be reviewed. */
  readonly waitingFiles: number;
  /** Whether words are kept that are not saved, as the store says. */
  readonly hasTypings: boolean;
  /** How many conditions for signing are neither met nor passed. */
  readonly blocking: number | null;
};

/** Reads the facts of a text; null until its words are there. */
export function useTextFacts(code: string): TextFacts | null {
  const rested = useRested(COUNT_DELAY_MS);
  const text = useNegotiationText(code).data;
  const stage = useRead('process.show', { negotiation: code }).data;
  const comments = useComments(code).data;
  const typings = useUnsavedTyping(code).data;
  const waitingFiles = useInbox(code).filter(({ made }) => made === null).length;
  const draft = useMemo(() => (text === undefined ? null : (listOwnDrafts(text.drafts, null).at(-1) ?? null)), [text]);
  const frozen = useRead(
    'texts.show',
    { negotiation: code, draft: draft?.code ?? null },
    { enabled: rested && draft !== null },
  ).data;
  const readiness = useRead('readiness.show', { negotiation: code, draft: null }, { enabled: rested }).data;
  const changes = useMemo(() => {
    if (text === undefined || draft === null || frozen?.draft?.code !== draft.code) return null;
    const before = new Map(frozen.clauses.map((clause) => [clause.id, clause]));
    return text.clauses.filter((clause) => isClauseChanged(clause, before.get(clause.id))).length;
  }, [text, draft, frozen]);
  if (text === undefined) return null;
  return {
    text,
    stage: stage === undefined ? undefined : stage.stage,
    draft,
    changes,
    comments,
    waitingFiles,
    hasTypings: (typings ?? []).length > 0,
    blocking:
      readiness === undefined ? null : readiness.points.filter(({ met, passed }) => !met && passed === null).length,
  };
}
