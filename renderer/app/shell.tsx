import { type ReactNode, useRef } from 'react';
import { useLocation } from 'wouter';
import { DropFiles } from '../features/files/drop-files.tsx';
import { useSay } from '../ui/speech.ts';
import { Disconnected } from './disconnected.tsx';
import classes from './shell.module.css';
import { StatusStrip } from './status-strip.tsx';
import { TopBar } from './top-bar.tsx';
import { useAppActions } from './use-app-actions.tsx';
import { useFocusBack } from './use-focus-back.ts';
import { useKeys } from './use-keys.ts';

/** The bar above, the strip at the foot and the screen between them. A screen scrolls by itself. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const say = useSay();
  const [place] = useLocation();
  const main = useRef<HTMLElement>(null);
  useKeys();
  useFocusBack();
  const dialogs = useAppActions();
  return (
    <>
      <button type="button" className={classes.skip} onClick={() => main.current?.focus()}>
        {say('ui.app.skip')}
      </button>
      <TopBar />
      <Disconnected />
      <main ref={main} key={screenOf(place)} className={classes.main} tabIndex={-1}>
        {children}
      </main>
      <StatusStrip />
      {dialogs}
      <DropFiles />
    </>
  );
}

/** A comparison keeps what was chosen in its address, and stays the same screen; so does a screen with tabs. */
function screenOf(place: string): string {
  return /^\/(?:compare\b|sign\/[^/]+)/.exec(place)?.[0] ?? place;
}
