import { type ReactNode, useRef } from 'react';
import { useLocation } from 'wouter';
import { DropFiles } from '../features/files/drop-files.tsx';
import { useTranslate } from '../ui/speech.ts';
import { DisconnectedNotice } from './disconnected.tsx';
import classes from './shell.module.css';
import { StatusStrip } from './status-strip.tsx';
import { TopBar } from './top-bar.tsx';
import { useAppActions } from './use-app-actions.tsx';
import { useRestoreFocus } from './use-focus-back.ts';
import { useShortcutKeys } from './use-keys.ts';

/** The bar above, the strip at the foot and the screen between them. A screen scrolls by itself. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const say = useTranslate();
  const [place] = useLocation();
  const main = useRef<HTMLElement>(null);
  useShortcutKeys();
  useRestoreFocus();
  const dialogs = useAppActions();
  return (
    <>
      <button type="button" className={classes.skip} onClick={() => main.current?.focus()}>
        {say('ui.app.skip')}
      </button>
      <TopBar />
      <DisconnectedNotice />
      <main ref={main} key={getScreenKey(place)} className={classes.main} tabIndex={-1}>
        {children}
      </main>
      <StatusStrip />
      {dialogs}
      <DropFiles />
    </>
  );
}

/** A comparison keeps what was chosen in its address, and stays the same screen; so does a screen with tabs. */
function getScreenKey(place: string): string {
  return /^\/(?:compare\b|sign\/[^/]+)/.exec(place)?.[0] ?? place;
}
