import { type ReactNode, Suspense, useRef } from 'react';
import { useLocation } from 'wouter';
import { QuietBoundary } from '../components/quiet-boundary.tsx';
import { useTranslate } from '../components/use-translate.ts';
import { DropFiles } from '../features/replies/receive/drop-files.tsx';
import { AdoptionBar } from '../features/store/adoption-bar.tsx';
import { DamageBar } from '../features/store/damage-bar.tsx';
import { ManagedBar } from '../features/store/managed-bar.tsx';
import { DisconnectedNotice } from './disconnected-notice.tsx';
import { useNoteLastPlace } from './last-place.ts';
import { OpenedFileDialogs } from './opened-file-dialogs.tsx';
import { ScreenBoundary } from './screen-boundary.tsx';
import classes from './shell.module.css';
import { StatusStrip } from './status-strip.tsx';
import { findOpenedText, type OpenedText } from './text/opened-text.ts';
import { TopBar } from './top-bar.tsx';
import { useAppActions } from './use-app-actions.tsx';
import { useManual } from './use-manual.tsx';
import { useRestoreFocus } from './use-restore-focus.ts';
import { useShortcutKeys } from './use-shortcut-keys.ts';
import { useWindowMenus } from './use-window-menus.ts';
import { PlacesRail, TitleBar } from './views.ts';

/** The top bar, the current screen with the bars of its text, and the status strip. Each screen scrolls by itself. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const say = useTranslate();
  const [place] = useLocation();
  const main = useRef<HTMLElement>(null);
  useShortcutKeys();
  useRestoreFocus();
  useWindowMenus();
  useNoteLastPlace();
  const dialogs = useAppActions();
  const manual = useManual();
  const opened = findOpenedText(place);
  const screen = (
    <main ref={main} key={getScreenKey(place)} className={classes.main} tabIndex={-1}>
      {children}
    </main>
  );
  return (
    <>
      <button type="button" className={classes.skip} onClick={() => main.current?.focus()}>
        {say('ui.app.skip')}
      </button>
      <TopBar />
      <DisconnectedNotice />
      <DamageBar />
      <AdoptionBar />
      <ManagedBar />
      <div className={classes.body}>
        <div className={classes.screen}>
          {opened === null ? screen : <TextScreenFrame opened={opened} screen={screen} />}
        </div>
        <ScreenBoundary>{manual}</ScreenBoundary>
      </div>
      {/* Not the key of the frame beside it: of two children with one key React keeps what should go. */}
      <QuietBoundary key={`strip ${opened?.code ?? ''}`} fallback={null}>
        <StatusStrip code={opened?.code ?? null} />
      </QuietBoundary>
      <ScreenBoundary>{dialogs}</ScreenBoundary>
      <DropFiles />
      <OpenedFileDialogs />
    </>
  );
}

/**
 * A screen of a text with its title bar and rail, which are empty until the text is read. Either is left out if it crashes; the
 * screen stays as it is, with what is open in it.
 */
function TextScreenFrame({ opened, screen }: { readonly opened: OpenedText; readonly screen: ReactNode }) {
  return (
    <>
      <QuietBoundary key={opened.code} fallback={null}>
        <Suspense>
          <TitleBar opened={opened} />
        </Suspense>
      </QuietBoundary>
      <div className={classes.body}>
        <QuietBoundary key={opened.code} fallback={null}>
          <Suspense>
            <PlacesRail opened={opened} />
          </Suspense>
        </QuietBoundary>
        {screen}
      </div>
    </>
  );
}

/** A comparison keeps its choices in its address and remains the same screen; so does a screen with tabs. */
function getScreenKey(place: string): string {
  return /^\/(?:compare\b|sign\/[^/]+)/.exec(place)?.[0] ?? place;
}
