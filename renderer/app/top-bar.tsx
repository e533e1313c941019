import { ActionIcon, Button, Tooltip, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { Moon, Sun, UserRound } from 'lucide-react';
import { Link } from 'wouter';
import { formatMessage } from '../../shared/i18n/format-message.ts';
import { interfaceLanguages } from '../../shared/model/interface-languages.mjs';
import { useHostConnection } from '../api/core-provider.tsx';
import { useManagedSettings, usePerson } from '../api/queries.ts';
import { listCurrentActions } from '../components/actions.ts';
import { useInterfaceLanguage, useTranslate } from '../components/use-translate.ts';
import { ActionMenus } from './action-menus.tsx';
import { isMacPlatform } from './keyboard-shortcut.ts';
import classes from './shell.module.css';
import { useSetLanguage } from './use-set-language.ts';

export function TopBar() {
  const say = useTranslate();
  // A Mac shows the menus of the window at the top of the screen.
  const { window: host } = useHostConnection();
  return (
    <header className={classes.bar}>
      <Link href="/" className={classes.brand} title={say('ui.app.home')}>
        <img src="./icon.svg" alt="" width="20" height="20" />
        {say('ui.app.name')}
      </Link>
      {(host === null || !isMacPlatform()) && <ActionMenus />}
      <div className={classes.space} />
      <PersonButton />
      <LanguageSwitch />
      <SchemeSwitch />
    </header>
  );
}

function PersonButton() {
  const say = useTranslate();
  const { data } = usePerson();
  if (data?.said !== true) return null;
  const name = data.unit === null ? data.name : `${data.name} · ${data.unit}`;
  const change = () =>
    listCurrentActions()
      .find(({ id }) => id === 'person.set')
      ?.run();
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      color="gray"
      fw={400}
      leftSection={<UserRound size={15} aria-hidden />}
      aria-label={say('ui.app.who', { name })}
      onClick={change}
    >
      {name}
    </Button>
  );
}

function LanguageSwitch() {
  const { speech } = useInterfaceLanguage();
  const setSpeech = useSetLanguage();
  const next = interfaceLanguages[(interfaceLanguages.indexOf(speech) + 1) % interfaceLanguages.length] ?? speech;
  const isManaged = useManagedSettings().data?.settings.language !== undefined;
  const label = isManaged
    ? formatMessage(speech, 'ui.managed.set')
    : formatMessage(speech, 'ui.app.switch-to-other-language');
  return (
    <Tooltip label={label}>
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        aria-label={`${speech.toUpperCase()}: ${label}`}
        aria-disabled={isManaged}
        onClick={() => !isManaged && setSpeech(next)}
      >
        {speech.toUpperCase()}
      </Button>
    </Tooltip>
  );
}

function SchemeSwitch() {
  const say = useTranslate();
  const { setColorScheme } = useMantineColorScheme();
  const dark = useComputedColorScheme('light') === 'dark';
  const label = say(dark ? 'ui.app.light' : 'ui.app.dark');
  return (
    <Tooltip label={label}>
      <ActionIcon aria-label={label} onClick={() => setColorScheme(dark ? 'light' : 'dark')}>
        {dark ? <Sun size={17} aria-hidden /> : <Moon size={17} aria-hidden />}
      </ActionIcon>
    </Tooltip>
  );
}
