import type { Input, Output } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import {
  findKeptReason,
  findStandingAction,
  type JudgedAction,
} from '../../../../shared/rules/actions/judge-actions.ts';
import { findNextActions, isNextToUndo, linkActions } from '../../../../shared/rules/actions/link-actions.ts';
import type { ReadContext, RecordWriter, WriteContext } from '../../context.ts';
import { readActions } from '../../queries/actions/read-actions.ts';
import { ActionDescriber } from '../../queries/actions/show-action.ts';
import { readCurrentActor } from '../../queries/current-actor.ts';
import { findNegotiation } from '../../queries/resolve-names.ts';
import { appendReversal } from '../../records/reversal/append-reversal.ts';

/** Lists what was done in a text, the newest first, with what can be undone, and why the rest cannot. */
export function listActions(context: ReadContext, input: Input<'actions.list'>): Output<'actions.list'> {
  const { db } = context.store;
  const { id } = findNegotiation(db, input.negotiation);
  const me = readCurrentActor(context).name;
  const isAsked = ({ group: [first] }: JudgedAction) => input.person === null || first.actor.name === input.person;
  let [asked, checked, isNextRead] = [0, 0, false];
  const { linked, more } = linkActions(readActions(db, id), (read) => {
    for (const action of read.slice(checked)) {
      if (isAsked(action)) asked += 1;
      if (isNextToUndo(action, me)) isNextRead = true;
    }
    checked = read.length;
    return asked >= input.limit && isNextRead;
  });
  const describer = new ActionDescriber(db, id);
  const fits = linked.filter(({ action }) => isAsked(action));
  const next = findNextActions(linked, me);
  const show = (action: JudgedAction | null) => (action === null ? null : describer.show(action, null, false));
  return {
    actions: fits
      .slice(0, input.limit)
      .map(({ action, root, redid }) => describer.show(action, root === action ? null : root, redid)),
    more: more || fits.length > input.limit,
    people: [...new Set(linked.map(({ action }) => action.group[0].actor.name))].filter((one) => one !== '').sort(),
    next: { undo: show(next.undo), redo: show(next.redo) },
  };
}

/** Restores what was before an action. Throws `action-unknown`, `action-undone`, or `action-kept` with the reason. */
export function undoAction(context: WriteContext, input: Input<'actions.undo'>): Output<'actions.undo'> {
  return context.transact((writer) => {
    const { id, action } = findAction(writer, input);
    if (action.state === 'undone') throw new Failure('action-undone', { action: input.action });
    return reverseAction(writer, id, action, findStandingAction(action));
  });
}

/** Does an undone action again. Throws `action-unknown`, `action-done`, or `action-kept` with the reason. */
export function redoAction(context: WriteContext, input: Input<'actions.redo'>): Output<'actions.redo'> {
  return context.transact((writer) => {
    const { id, action } = findAction(writer, input);
    if (action.state === 'done' || action.undoer === null) throw new Failure('action-done', { action: input.action });
    return reverseAction(writer, id, action, findStandingAction(action.undoer));
  });
}

function findAction({ db }: RecordWriter, { negotiation: named, action }: Input<'actions.undo'>) {
  const { id } = findNegotiation(db, named);
  const fits = [...readActions(db, id)].filter(({ group: [first] }) => first.hash.startsWith(action));
  const [found, ...others] = fits;
  if (found === undefined || others.length > 0) throw new Failure('action-unknown', { named: action });
  return { id, action: found };
}

/** `standing` is the action whose records have to be reversed for it. */
function reverseAction(
  writer: RecordWriter,
  negotiation: string,
  action: JudgedAction,
  standing: JudgedAction,
): Output<'actions.undo'> {
  const reason = findKeptReason(action);
  if (reason !== null) throw new Failure('action-kept', { reason });
  const records = standing.reversible.map((record) => appendReversal(writer, record, 'same').hash);
  writer.append('action.undone', negotiation, negotiation, { undoes: standing.reversible.map(({ hash }) => hash) });
  const now = [...readActions(writer.db, negotiation)].find(
    ({ group: [first] }) => first.hash === action.group[0].hash,
  );
  return { records, action: new ActionDescriber(writer.db, negotiation).show(now ?? action, null, false) };
}
