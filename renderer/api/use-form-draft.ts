import { useMemo, useState } from 'react';
import { buildSettingName, useSetting } from './settings.ts';

/**
 * What is typed in a form and not saved: it is there again when the form comes back, after another clause, tab or screen,
 * and after a crash. Null is nothing, and gives up what was kept. The form is named by its kind, by the code of the text or
 * the id of what it is about, with which it is deleted, and by what else tells it from others.
 */
export function useFormDraft<T>(
  kind: string,
  about: string,
  ...more: readonly string[]
): readonly [T | null, (next: T | null) => void] {
  const name = buildSettingName('kept', kind, about, ...more);
  const [words, keep] = useSetting(name, '');
  const kept = useMemo(() => parseDraft<T>(words), [words]);
  // At once where it is typed: a setting is drawn a little after it was set.
  const [typed, setTyped] = useState<{ readonly name: string; readonly value: T | null } | null>(null);
  const set = (value: T | null) => {
    setTyped({ name, value });
    keep(value === null ? '' : JSON.stringify(value));
  };
  return [typed?.name === name ? typed.value : kept, set];
}

function parseDraft<T>(words: string): T | null {
  try {
    return words === '' ? null : (JSON.parse(words) as T);
  } catch {
    return null;
  }
}
