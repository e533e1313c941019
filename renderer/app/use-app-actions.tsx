import { useMantineColorScheme } from '@mantine/core';
import { type ReactNode, Suspense, useState } from 'react';
import { useLocation } from 'wouter';
import { interfaceLanguages } from '../../shared/model/interface-languages.mjs';
import { useHostConnection } from '../api/core-provider.tsx';
import { unwrapResult } from '../api/problem.ts';
import { useManagedSettings } from '../api/queries.ts';
import { useRunCommand } from '../api/use-run-command.ts';
import { useActions } from '../components/actions.ts';
import { CONDITION_PLACE } from '../components/condition-place.ts';
import { useLatestUndo, useNotice } from '../components/notice.tsx';
import { useInterfaceLanguage } from '../components/use-translate.ts';
import { PersonDialog } from '../features/person/person-dialog.tsx';
import { BackupDialog } from '../features/store/backup-dialog.tsx';
import { KeyMap } from './key-map.tsx';
import { SessionEnded } from './session-ended.tsx';
import { findOpenedText } from './text/opened-text.ts';
import { useHistoryActions } from './use-history-actions.tsx';
import { useSetLanguage } from './use-set-language.ts';
import { AboutDialog, CommandPalette, RestoreDialog, TravelDialog } from './views.ts';

type AppDialog = 'about' | 'palette' | 'keys' | 'person' | 'backup' | 'restore' | 'travel' | 'ended' | null;

/** Registers the actions available on every screen; returns the dialogs they open. */
export function useAppActions(): ReactNode {
  const { client, quit } = useHostConnection();
  const { done } = useNotice();
  const [place, go] = useLocation();
  const { speech } = useInterfaceLanguage();
  const setSpeech = useSetLanguage();
  const isLanguageManaged = useManagedSettings().data?.settings.language !== undefined;
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { run } = useRunCommand();
  const undo = useLatestUndo();
  const [shown, setShown] = useState<AppDialog>(null);
  /** The text that the screen belongs to. */
  const opened = findOpenedText(place)?.code ?? null;
  const history = useHistoryActions(opened);
  const close = () => setShown(null);
  const end = () =>
    run(async () => {
      await quit?.();
      setShown('ended');
    });
  const openLogs = () =>
    run(async () => {
      const { folder } = unwrapResult(await client.openLogs());
      done((words) => words('ui.logs.opened', { folder }));
    });
  useActions([
    { id: 'app.home', menu: 'file', label: 'ui.action.home', key: 'Ctrl+Alt+H', run: () => go('/') },
    { id: 'text.new', menu: 'file', label: 'ui.action.new', key: 'Ctrl+Alt+N', run: () => go('/new') },
    {
      id: 'verify.show',
      menu: 'file',
      label: 'ui.verify.action',
      group: 4,
      run: () => go(opened === null ? '/verify' : `/verify/${opened}`),
    },
    { id: 'store.backup', menu: 'file', label: 'ui.action.backup', group: 7, run: () => setShown('backup') },
    { id: 'store.condition', menu: 'file', label: 'ui.condition.action', group: 7, run: () => go(CONDITION_PLACE) },
    { id: 'store.restore', menu: 'file', label: 'ui.action.restore', group: 7, run: () => setShown('restore') },
    ...(quit === null
      ? []
      : [{ id: 'app.quit', menu: 'file', label: 'ui.action.quit', group: 9, run: () => void end() } as const]),
    {
      id: 'notice.undo',
      menu: 'edit',
      label: 'ui.action.undo',
      key: 'Ctrl+Alt+Z',
      group: 0,
      enabled: undo !== null,
      reason: 'ui.palette.why.nothing-to-undo',
      run: () => undo?.(),
    },
    {
      id: 'palette.open',
      menu: 'edit',
      label: 'ui.palette.action',
      key: 'Ctrl+K',
      group: 3,
      run: () => setShown('palette'),
    },
    { id: 'person.set', menu: 'edit', label: 'ui.action.person', group: 9, run: () => setShown('person') },
    {
      id: 'compare.show',
      menu: 'text',
      label: 'ui.compare.action.show',
      key: 'Ctrl+Alt+D',
      group: 2,
      run: () => go(`/compare/${opened ?? ''}`),
    },
    ...(opened === null
      ? []
      : [
          {
            id: 'sign.show',
            menu: 'text',
            label: 'ui.sign.action',
            key: 'Ctrl+Alt+G',
            group: 3,
            run: () => go(`/sign/${opened}`),
          } as const,
          {
            id: 'travel.make',
            menu: 'text',
            label: 'ui.travel.action',
            group: 3,
            run: () => setShown('travel'),
          } as const,
        ]),
    ...interfaceLanguages.map((one) => ({
      id: `speech.${one}`,
      menu: 'view' as const,
      label: `ui.action.speech-${one}` as const,
      group: 8,
      checked: speech === one,
      enabled: !isLanguageManaged,
      reason: 'ui.managed.set' as const,
      run: () => setSpeech(one),
    })),
    ...(['light', 'dark', 'auto'] as const).map((one) => ({
      id: `scheme.${one}`,
      menu: 'view' as const,
      label: `ui.action.scheme-${one}` as const,
      group: 9,
      checked: colorScheme === one,
      run: () => setColorScheme(one),
    })),
    { id: 'logs.open', menu: 'help', label: 'ui.action.logs', group: 9, run: () => void openLogs() },
    { id: 'app.keys', menu: 'help', label: 'ui.action.keys', key: '?', run: () => setShown('keys') },
    { id: 'app.about', menu: 'help', label: 'ui.action.about', group: 9, run: () => setShown('about') },
  ]);
  return (
    <>
      {history}
      {shown === 'palette' && (
        <Suspense fallback={null}>
          <CommandPalette opened={opened} onClose={close} />
        </Suspense>
      )}
      <KeyMap opened={shown === 'keys'} onClose={close} />
      <PersonDialog opened={shown === 'person'} onClose={close} />
      <BackupDialog opened={shown === 'backup'} onClose={close} />
      <Suspense>{shown === 'restore' && <RestoreDialog onClose={close} />}</Suspense>
      {shown === 'travel' && opened !== null && (
        <Suspense>
          <TravelDialog code={opened} onClose={close} onBackup={() => setShown('backup')} />
        </Suspense>
      )}
      <Suspense>{shown === 'about' && <AboutDialog onClose={close} />}</Suspense>
      <SessionEnded opened={shown === 'ended'} />
    </>
  );
}
