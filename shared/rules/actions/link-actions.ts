import type { JudgedAction } from './judge-actions.ts';

/** An action with the one that it undid, or redid if `redid`; `root` is itself if it did neither, null if it is not there. */
export type LinkedAction = {
  readonly action: JudgedAction;
  readonly root: JudgedAction | null;
  readonly redid: boolean;
};

/**
 * Reads actions, the newest first, until `isEnough` says so, and on until what was undone by the ones read so far has
 * been found.
 */
export function linkActions(
  actions: Iterable<JudgedAction>,
  isEnough: (read: readonly JudgedAction[]) => boolean,
): { readonly linked: readonly LinkedAction[]; readonly more: boolean } {
  const read: JudgedAction[] = [];
  const targets = new Map<JudgedAction, JudgedAction>();
  const waiting = new Map<string, JudgedAction>();
  let asked: number | null = null;
  let more = false;
  for (const action of actions) {
    if (asked === null && isEnough(read)) asked = read.length;
    more = asked !== null;
    if (asked !== null && waiting.size === 0) break;
    read.push(action);
    for (const { hash } of action.group) {
      const undoing = waiting.get(hash);
      if (undoing === undefined) continue;
      targets.set(undoing, action);
      for (const one of undoing.undid ?? []) waiting.delete(one);
    }
    for (const hash of action.undid ?? []) waiting.set(hash, action);
  }
  const linked = read.slice(0, asked ?? read.length).map((action) => {
    let [root, steps]: [JudgedAction | undefined, number] = [action, 0];
    for (; root !== undefined && root.undid !== null; steps += 1) root = targets.get(root);
    return { action, root: root ?? null, redid: steps > 0 && steps % 2 === 0 };
  });
  return { linked, more };
}

/** Actions that say what left here: they change no text, and undo passes them by. */
const isOutgoing = ({ records }: JudgedAction) =>
  records.length > 0 && records.every(({ kind }) => kind === 'export.made' || kind === 'request.sent');

/** Whether an action is what a person would undo next, if it can be undone: the newest one of theirs that is not undone. */
export function isNextToUndo(action: JudgedAction, person: string): boolean {
  return (
    action.undid === null &&
    action.state === 'done' &&
    action.reason !== 'beginning' &&
    action.group[0].actor.name === person &&
    !isOutgoing(action)
  );
}

/**
 * What a person would undo, and redo, next. What was undone can be redone until they do something else.
 */
export function findNextActions(
  linked: readonly LinkedAction[],
  person: string,
): { readonly undo: JudgedAction | null; readonly redo: JudgedAction | null } {
  const at = linked.findIndex(({ action }) => isNextToUndo(action, person));
  const undo = linked[at]?.action ?? null;
  const newest = linked.findIndex(
    ({ action, root }) =>
      action.group[0].actor.name === person && root === action && action.state === 'done' && !isOutgoing(action),
  );
  const since = newest === -1 ? linked : linked.slice(0, newest);
  const undoing = since.find(
    ({ action, root, redid }) =>
      action.group[0].actor.name === person && root !== action && !redid && action.state === 'done',
  );
  return { undo, redo: undoing?.root ?? null };
}
