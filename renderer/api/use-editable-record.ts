import { useEffect, useRef } from 'react';
import { useFormDraft } from './use-form-draft.ts';

type EditedRecord<T> = { readonly base: string; readonly typed: T };

/**
 * Returns a stored record for editing. It follows the stored value until something is typed, so that a save or an undo
 * that completes later never overwrites what somebody is typing. Typed values are kept under `key`.
 */
export function useEditableRecord<T>(key: Parameters<typeof useFormDraft>, said: T) {
  const words = JSON.stringify(said);
  const [kept, keep] = useFormDraft<EditedRecord<T>>(...key);
  /** The value sent last: it gives way to the stored form of it, which may be written differently. */
  const sent = useRef('');
  const text = kept === null ? words : JSON.stringify(kept.typed);
  const follows = kept === null || (kept.base !== words && (text === kept.base || text === sent.current));
  useEffect(() => {
    if (kept === null) return;
    if (follows || text === words) keep(null);
    else if (kept.base !== words) keep({ ...kept, base: words });
  });
  const typed = follows ? said : kept.typed;
  const now = useRef(typed);
  now.current = typed;
  return {
    typed,
    changed: JSON.stringify(typed) !== words,
    type: (change: (now: T) => T) => {
      const next = change(now.current);
      now.current = next;
      keep(JSON.stringify(next) === words ? null : { base: words, typed: next });
    },
    /** Marks the typed value as sent to the store. */
    sent: () => {
      sent.current = JSON.stringify(now.current);
    },
  };
}
