import { useEffect, useRef } from 'react';
import { useFormDraft } from './use-form-draft.ts';

type EditedRecord<T> = { readonly base: string; readonly typed: T };

/**
 * What stands recorded, to be typed over: it follows what is recorded anew as long as nothing was typed, so that nobody's
 * words give way to a save or an undo that comes back while they write. What was typed is kept under a `key`.
 */
export function useEditableRecord<T>(key: Parameters<typeof useFormDraft>, said: T) {
  const words = JSON.stringify(said);
  const [kept, keep] = useFormDraft<EditedRecord<T>>(...key);
  /** What was sent last: it gives way to what is recorded of it, which may be written in another way. */
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
    /** What is typed goes to the store. */
    sent: () => {
      sent.current = JSON.stringify(now.current);
    },
  };
}
