import { useCallback, useEffect, useRef, useState } from 'react';
import type { Finding } from '../../../shared/model/check.ts';
import type { ShownClause, ShownText } from '../../../shared/model/shown.ts';
import { useTerms } from '../../api/queries.ts';
import { checkedText } from './checked-text.ts';
import type { LiveTask, LiveTold } from './live-task.ts';

/** When the hands rest. */
const LATER_MS = 300;

type Typed = { readonly heading: string; readonly body: string };

/** Findings about one language of a clause as it was typed; the words that they are about may have moved since. */
export type LiveFindings = { readonly of: Typed; readonly findings: readonly Finding[] };

/**
 * Checks a clause while it is typed, off the page's thread and only when the hands rest, so that no key waits for it.
 * `typed` tells what there is now.
 */
export function useLiveChecks(text: ShownText, { code, kind, heading, body, stale }: ShownClause, language: string) {
  const { data: terms } = useTerms(text.code);
  const [found, setFound] = useState<LiveFindings | null>(null);
  const worker = useRef<Worker | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const sent = useRef<unknown>(null);
  const last = useRef<{ turn: number; typed: Typed | null }>({ turn: 0, typed: null });
  const now = useRef({ text, terms, heading, body });
  now.current = { text, terms, heading, body };

  const check = useCallback(() => {
    const { typed } = last.current;
    if (typed === null) return;
    const { text: shown, terms: known } = now.current;
    if (worker.current === null) {
      worker.current = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
      sent.current = null;
      worker.current.onmessage = ({ data: { turn, findings } }: MessageEvent<LiveTold>) => {
        const { turn: newest, typed: of } = last.current;
        if (turn !== newest || of === null) return;
        setFound({ of, findings: findings.filter((one) => one.language === language) });
      };
    }
    const isNew = sent.current !== shown;
    const whole = isNew ? checkedText(shown, known ?? []) : null;
    if (isNew && whole === null) return;
    sent.current = shown;
    const clause = {
      code,
      kind,
      heading: { ...now.current.heading, [language]: typed.heading },
      body: { ...now.current.body, [language]: typed.body },
      stale,
    };
    worker.current.postMessage({ turn: last.current.turn, text: whole, clause } satisfies LiveTask);
  }, [code, kind, stale, language]);

  const typed = useCallback(
    (next: Typed) => {
      last.current = { turn: last.current.turn + 1, typed: next };
      clearTimeout(timer.current);
      timer.current = setTimeout(check, LATER_MS);
    },
    [check],
  );
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      worker.current?.terminate();
      worker.current = null;
    },
    [],
  );
  return { found, typed };
}
