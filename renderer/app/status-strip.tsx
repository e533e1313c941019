import { Kbd } from '@mantine/core';
import { useLayoutEffect, useRef } from 'react';
import { NoticeList, useHasNotices } from '../components/notice.tsx';
import { useTranslate } from '../components/use-translate.ts';
import { LastAction } from '../features/actions/last-action.tsx';
import classes from './shell.module.css';
import { useOpenedText } from './use-opened-text.ts';

/**
 * The strip at the bottom of every screen, where notices appear. It is always present, so that a new notice moves
 * nothing away from under the pointer; dialogs end above it (`--naskah-strip`).
 */
export function StatusStrip() {
  const say = useTranslate();
  const opened = useOpenedText();
  const hasNotices = useHasNotices();
  const strip = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => {
      style.setProperty('--naskah-strip', `${strip.current?.offsetHeight ?? 0}px`);
    });
    if (strip.current !== null) observer.observe(strip.current);
    return () => {
      observer.disconnect();
      style.removeProperty('--naskah-strip');
    };
  }, []);
  return (
    <footer ref={strip} className={classes.strip}>
      {opened !== null && !hasNotices && <LastAction negotiation={opened} />}
      <NoticeList />
      <span className={classes.keys}>
        <Kbd size="xs">?</Kbd> {say('ui.action.keys')}
      </span>
    </footer>
  );
}
