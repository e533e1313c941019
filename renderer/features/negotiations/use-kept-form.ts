import { useCallback } from 'react';
import { useRead } from '../../api/call.ts';
import { useSetting } from '../../api/settings.ts';
import { emptyText, type NewText } from './new-text.ts';

const NAME = 'ui.new-text';

/** Whether what was kept of an unfinished form is known yet; a form that is drawn before would begin empty. */
export const useFormKnown = (): boolean => !useRead('settings.show', {}).isPending;

/** A form for a new text that is kept while it is filled in, and is there again whenever one comes back to it. */
export function useKeptForm(): {
  readonly begun: NewText | null;
  readonly keep: (text: NewText) => void;
  readonly drop: () => void;
} {
  const [kept, setKept] = useSetting(NAME, '');
  const keep = useCallback((text: NewText) => setKept(JSON.stringify(text)), [setKept]);
  return { begun: textIn(kept), keep, drop: () => setKept('') };
}

function textIn(kept: string): NewText | null {
  try {
    const read: unknown = JSON.parse(kept);
    if (typeof read !== 'object' || read === null) return null;
    // Written by an older Naskah it may lack a part.
    const whole = Object.entries(emptyText).every(([name, value]) => {
      const found = (read as { readonly [name: string]: unknown })[name];
      return value === null || typeof found === typeof value;
    });
    return whole ? (read as NewText) : null;
  } catch {
    return null;
  }
}
