import { Kbd, Progress } from '@mantine/core';
import { useLayoutEffect, useRef } from 'react';
import { useRead } from '../api/use-command.ts';
import { useRegisteredActions } from '../components/actions.ts';
import { NoticeList, useHasNotices } from '../components/notice.tsx';
import { useTranslate } from '../components/use-translate.ts';
import { LastAction } from '../features/actions/last-action.tsx';
import { isLocked, isSealBroken } from '../features/clause/agreement-status.ts';
import { isMacPlatform, listKeyCaps } from './keyboard-shortcut.ts';
import classes from './shell.module.css';

/** The actions whose keys are worth a hint, most useful first: the first of them that is there, then the palette and the list of all keys. */
const HINTED_ACTIONS: readonly string[] = ['clause.save', 'queue.next', 'compare.next'];
const PALETTE = 'palette.open';
const KEY_LIST = 'app.keys';

type Props = {
  /** The text of the screen; null if it has none. */
  readonly code: string | null;
};

/**
 * The strip at the bottom of every screen: what was done last, how much is agreed, and keys. Notices appear in it: it is
 * always present, so that a new one moves nothing away from under the pointer; dialogs end above it (`--naskah-strip`).
 */
export function StatusStrip({ code }: Props) {
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
      {code !== null && !hasNotices && <LastAction negotiation={code} />}
      <NoticeList />
      {code !== null && <AgreedCount code={code} />}
      <KeyHints />
    </footer>
  );
}

/** How many clauses are agreed, as a bar and in words. */
function AgreedCount({ code }: { readonly code: string }) {
  const say = useTranslate();
  const { data } = useRead('texts.show', { negotiation: code, draft: null });
  if (data === undefined || data.clauses.length === 0) return null;
  const all = data.clauses.length;
  const agreed = data.clauses.filter((clause) => isLocked(clause) && !isSealBroken(clause)).length;
  return (
    <span className={classes.agreed}>
      <Progress value={(agreed / all) * 100} size="sm" w="6rem" color="green" aria-hidden />
      {say('ui.agreement.count', { agreed, all })}
    </span>
  );
}

function KeyHints() {
  const say = useTranslate();
  const actions = useRegisteredActions();
  const find = (ids: readonly string[]) =>
    ids
      .flatMap((id) => actions.filter((action) => action.id === id && action.key !== undefined))
      .filter(({ enabled }) => enabled !== false)
      .slice(0, 1);
  return (
    <span className={classes.keys}>
      {[...find(HINTED_ACTIONS), ...find([PALETTE]), ...find([KEY_LIST])].map(({ id, key = '', label }) => (
        <span key={id} className={classes.hint}>
          <Kbd size="xs">{listKeyCaps(key, isMacPlatform()).join('+')}</Kbd> {say(label)}
        </span>
      ))}
    </span>
  );
}
