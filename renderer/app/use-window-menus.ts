import { useEffect } from 'react';
import { menuNames } from '../../shared/api/window-menus.ts';
import { useHostConnection } from '../api/core-provider.tsx';
import { useRunCommand } from '../api/use-run-command.ts';
import { useOpenStore, useRecentStores } from '../api/use-stores.ts';
import { listCurrentActions, useRegisteredActions } from '../components/actions.ts';
import { useInterfaceLanguage } from '../components/use-translate.ts';
import { isCoveredByOverlay } from './is-covered-by-overlay.ts';

const OPEN_STORE = 'store.open:';

/** Shows the actions of this page in the native menus of the window as well, while it is mounted. */
export function useWindowMenus(): void {
  const { window: host } = useHostConnection();
  const { speech, say } = useInterfaceLanguage();
  const actions = useRegisteredActions();
  const stores = useRecentStores().data;
  const openStore = useOpenStore();
  const { run } = useRunCommand();
  useEffect(() => {
    host?.showMenus({
      speech,
      menus: menuNames
        .map((name) => ({
          name,
          items: actions
            .filter(({ menu }) => menu === name)
            .map(({ id, label, key = null, enabled = true, checked = null, group = 0 }) => ({
              ...{ id, key, enabled, checked, group },
              label: say(label),
            })),
        }))
        .filter(({ items }) => items.length > 0),
      stores: (stores ?? []).flatMap(({ folder, current }) => (current ? [] : [folder])),
    });
  }, [host, speech, say, actions, stores]);
  useEffect(() => () => host?.showMenus(null), [host]);
  useEffect(
    () =>
      host?.onAction((id) => {
        // An open dialog is answered first, as with the keys.
        if (isCoveredByOverlay()) return;
        if (id.startsWith(OPEN_STORE)) void run(() => openStore(id.slice(OPEN_STORE.length)));
        const action = listCurrentActions().find((one) => one.id === id);
        if (action !== undefined && action.enabled !== false) action.run();
      }),
    [host, run, openStore],
  );
}
