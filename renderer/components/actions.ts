import { useEffect, useId, useRef, useSyncExternalStore } from 'react';
import type { MessageKey } from '../../shared/i18n/format-message.ts';

/** The menus of the bar, in their order. One without actions is not shown. */
export const menuNames = ['file', 'edit', 'text', 'comments', 'view', 'help'] as const;
type MenuName = (typeof menuNames)[number];

/** Something a person can do: an item of a menu, with its key. */
export type MenuAction = {
  /** "noun.verb"; the first one that is registered under an id holds. */
  readonly id: string;
  readonly menu: MenuName;
  readonly label: MessageKey;
  /** As the key map shows it: "F12", "Alt+ArrowDown", "Ctrl+Enter", "Ctrl+Alt+M", "?". Ctrl is Command on a Mac. */
  readonly key?: string;
  readonly enabled?: boolean;
  /** For an action that switches something: whether it is on. */
  readonly checked?: boolean;
  /** Items of one menu with different groups are divided by a line. */
  readonly group?: number;
  readonly run: () => void;
};

type OwnedActions = { readonly owner: string; readonly actions: readonly MenuAction[] };

let registeredActions: readonly OwnedActions[] = [];
let flatActions: readonly MenuAction[] = [];
const listeners = new Set<() => void>();

function registerActions(owner: string, actions: readonly MenuAction[] | null): void {
  const others = registeredActions.filter((one) => one.owner !== owner);
  const at = registeredActions.findIndex((one) => one.owner === owner);
  const own = actions === null ? [] : [{ owner, actions }];
  registeredActions = at === -1 ? [...others, ...own] : [...others.slice(0, at), ...own, ...others.slice(at)];
  const seen = new Set<string>();
  flatActions = registeredActions.flatMap((one) => one.actions).filter(({ id }) => !seen.has(id) && seen.add(id));
  for (const listener of listeners) listener();
}

export const listCurrentActions = (): readonly MenuAction[] => flatActions;

/** All actions there are now. */
export function useRegisteredActions(): readonly MenuAction[] {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, listCurrentActions);
}

/**
 * Puts actions into the menus, the key map and under their keys while the component that calls it is shown. What `run`
 * closes over is always the newest; the menus are drawn anew only where something that they show differs.
 */
export function useActions(actions: readonly MenuAction[]): void {
  const owner = useId();
  const newest = useRef(actions);
  const shown = JSON.stringify(actions);
  useEffect(() => {
    newest.current = actions;
  });
  useEffect(() => {
    const kept = JSON.parse(shown) as Omit<MenuAction, 'run'>[];
    registerActions(
      owner,
      kept.map((action) => ({ ...action, run: () => newest.current.find(({ id }) => id === action.id)?.run() })),
    );
    return () => registerActions(owner, null);
  }, [owner, shown]);
}
