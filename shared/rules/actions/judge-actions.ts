import type { KeptReason } from '../../model/action.ts';
import type { KnownRecord } from '../../model/record.ts';
import { type ActionGroup, type ActionRecord, groupActions } from './group-actions.ts';
import { LaterFacts } from './later-facts.ts';
import { isBeginning, selectReversible } from './select-reversible.ts';

/** An action with what became of it. */
export type JudgedAction = {
  readonly group: ActionGroup;
  /** Its readable records. */
  readonly records: readonly KnownRecord[];
  /** Those to reverse to undo it, the last first, as far as nobody did already. */
  readonly reversible: readonly KnownRecord[];
  /** The hashes of the records that it undid; null if it undid nothing. */
  readonly undid: readonly string[] | null;
  /** The action that undid it, itself undone or not; null if there is none. */
  readonly undoer: JudgedAction | null;
  readonly state: 'done' | 'undone';
  /** Why its own records cannot be reversed; null if they can. */
  readonly reason: KeptReason | null;
};

/**
 * The actions in a text, the newest first, as `records` are, and what became of each. What is later decides, so that
 * reading may stop anywhere.
 */
export function* judgeActions(records: Iterable<ActionRecord>): Generator<JudgedAction> {
  const facts = new LaterFacts();
  const undoers = new Map<string, JudgedAction>();
  for (const group of groupActions(records)) {
    const known = group.flatMap(({ record }) => record ?? []);
    const undid = known.flatMap((one) => (one.kind === 'action.undone' ? one.payload.undoes : []));
    const own = selectReversible(known);
    const isUndone = ({ hash }: KnownRecord) => undoers.get(hash)?.state === 'done';
    const undoer = own.map(({ hash }) => undoers.get(hash)).find((one) => one !== undefined) ?? null;
    const state = own.length > 0 && own.every(isUndone) ? 'undone' : 'done';
    const reversible = own.filter((one) => !isUndone(one));
    const judged: JudgedAction = {
      group,
      records: known,
      reversible,
      undid: undid.length === 0 ? null : undid,
      undoer: state === 'done' && undoer?.state === 'done' ? null : undoer,
      state,
      reason: findReason(group, known, state === 'done' ? reversible : own, facts),
    };
    for (const hash of undid) if (!undoers.has(hash)) undoers.set(hash, judged);
    const stands = state === 'done' && undid.length === 0;
    for (const record of known.toReversed()) facts.add(record, stands);
    yield judged;
  }
}

function findReason(
  group: ActionGroup,
  known: readonly KnownRecord[],
  reversible: readonly KnownRecord[],
  facts: LaterFacts,
): KeptReason | null {
  if (known.length < group.length) return 'unreadable';
  if (isBeginning(known)) return 'beginning';
  if (known.some(({ kind }) => kind === 'request.sent' || kind === 'export.made')) return 'sent';
  if (reversible.length === 0) return 'first';
  const created = new Set(known.flatMap((one) => (one.kind === 'clause.created' ? [one.entity] : [])));
  const reasons = [
    ...reversible.map((record) => facts.findReason(record, created.has(record.entity))),
    ...listReplyComments(known).map((record) => facts.findReason(record, false)),
  ];
  return reasons.find((reason) => reason !== null) ?? null;
}

/** The comments that came with a reply, which go when it is withdrawn. */
const listReplyComments = (known: readonly KnownRecord[]): KnownRecord[] =>
  known.filter((one) => one.kind === 'comment.made' && one.payload.reply !== null);

/** The action whose records have to be reversed to undo an action that is done: the last one that did it again. */
export function findStandingAction(action: JudgedAction): JudgedAction {
  const again = action.undoer?.undoer;
  return action.state === 'undone' || again == null ? action : findStandingAction(again);
}

/** Why an action that is done cannot be undone, or one that was undone not be redone; null if it can. */
export function findKeptReason(action: JudgedAction): KeptReason | null {
  if (action.state === 'undone')
    return action.undoer === null ? 'superseded' : findStandingAction(action.undoer).reason;
  return findStandingAction(action).reason;
}
