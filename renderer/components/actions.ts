import { useEffect, useId, useRef, useSyncExternalStore } from 'react';
import type { menuNames } from '../../shared/api/window-menus.ts';
import type { MessageKey } from '../../shared/i18n/format-message.ts';

type MenuName = (typeof menuNames)[number];

/** An action a person can run: a menu item with its key. */
export type MenuAction = {
  /** "noun.verb"; if an id is registered twice, the first one applies. */
  readonly id: string;
  readonly menu: MenuName;
  readonly label: MessageKey;
  /** As shown in the key map: "F12", "Alt+ArrowDown", "Ctrl+Enter", "Ctrl+Alt+M", "?". Ctrl is Command on a Mac. */
  readonly key?: string;
  /** A second key that does the same, which menus do not show. */
  readonly otherKey?: string;
  readonly enabled?: boolean;
  /** Why it is not enabled, where it is not. */
  readonly reason?: MessageKey;
  /** For a toggle: whether it is on. */
  readonly checked?: boolean;
  /** A divider separates the groups of a menu. */
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

/** Returns all actions registered now. */
export function useRegisteredActions(): readonly MenuAction[] {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, listCurrentActions);
}

/**
 * Registers actions in the menus, the key map and the shortcuts while the calling component is mounted. `run` always
 * sees the newest values; the menus render again only if something they show differs.
 */
export function useActions(actions: readonly MenuAction[]): void {
  const owner = useId();
  const newest = useRef(actions);
  const shown = JSON.stringify(actions);
  useEffect(() => {
    newest.current = actions;
  });
  useEffect(() => {
    const storedActions = JSON.parse(shown) as Omit<MenuAction, 'run'>[];
    registerActions(
      owner,
      storedActions.map((action) => ({
        ...action,
        run: () => newest.current.find(({ id }) => id === action.id)?.run(),
      })),
    );
    return () => registerActions(owner, null);
  }, [owner, shown]);
}
