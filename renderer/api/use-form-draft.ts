import { useMemo, useState } from 'react';
import { buildSettingName, useSetting } from './settings.ts';

/**
 * Returns the unsaved content of a form and its setter. The draft survives leaving the clause, tab or screen, and a
 * crash. Setting null discards it. The form is identified by its kind, by the code of the text or the id of its subject
 * (deleting that deletes the draft), and by further parts that distinguish it from other forms.
 */
export function useFormDraft<T>(
  kind: string,
  about: string,
  ...more: readonly string[]
): readonly [T | null, (next: T | null) => void] {
  const name = buildSettingName('kept', kind, about, ...more);
  const [words, keep] = useSetting(name, '');
  const kept = useMemo(() => parseDraft<T>(words), [words]);
  // Shown at once in the form, since a setting renders slightly after it is set.
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
