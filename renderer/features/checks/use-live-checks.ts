import { useCallback, useEffect, useRef, useState } from 'react';
import type { Finding } from '../../../shared/model/check.ts';
import type { ShownClause, ShownText } from '../../../shared/model/shown.ts';
import { useGlossaryTerms } from '../../api/queries.ts';
import { buildCheckedText } from './checked-text.ts';
import { cancelLiveCheck, requestLiveCheck } from './live-check-worker.ts';

/** How long typing must pause before a check. */
const CHECK_DELAY_MS = 300;

type TypedWords = { readonly heading: string; readonly body: string };

/** Findings in one language of a clause as typed in `of`; the words may have moved since. */
export type LiveFindings = { readonly of: TypedWords; readonly findings: readonly Finding[] };

/**
 * Checks a clause while it is edited, only when typing pauses, so that no keystroke waits for it. Call `typed` with
 * every new content in the language; `readClause` returns the clause with what is typed in the others.
 */
export function useLiveChecks(text: ShownText, readClause: () => ShownClause, language: string) {
  const { data: terms } = useGlossaryTerms(text.code);
  const [found, setFound] = useState<LiveFindings | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const now = useRef({ text, terms, readClause });
  now.current = { text, terms, readClause };
  const pendingCheck = useRef<Parameters<typeof requestLiveCheck>[3] | null>(null);

  const typed = useCallback(
    (of: TypedWords) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        const { text: shown, terms: known } = now.current;
        const { code, kind, label, heading, body, stale } = now.current.readClause();
        if (known === undefined || shown.parties.length < 2) return;
        const asTyped = {
          code,
          kind,
          label,
          heading: { ...heading, [language]: of.heading },
          body: { ...body, [language]: of.body },
          stale,
        };
        const tell = (findings: readonly Finding[]) =>
          setFound({ of, findings: findings.filter((one) => one.language === language) });
        if (pendingCheck.current !== null) cancelLiveCheck(pendingCheck.current);
        pendingCheck.current = tell;
        requestLiveCheck(shown, () => buildCheckedText(shown, known), asTyped, tell);
      }, CHECK_DELAY_MS);
    },
    [language],
  );
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      if (pendingCheck.current !== null) cancelLiveCheck(pendingCheck.current);
    },
    [],
  );
  return { found, typed };
}
