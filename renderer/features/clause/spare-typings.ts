import { useMemo } from 'react';
import { buildSettingName, type SettingName, useSettings, useSettingsUnder } from '../../api/settings.ts';
import type { UnsavedTyping } from './typing-session.ts';

/** Unsaved words next to others in the same clause and language: the workbench and the table typed at once. */
export type SpareTyping = UnsavedTyping & { readonly name: SettingName };

const SPARE = buildSettingName('kept', 'spare');

/** Names a place for spare words, which those of an earlier time in the same clause and language do not use. */
export function buildSpareName(negotiation: string, { clause, language }: UnsavedTyping): SettingName {
  return buildSettingName('kept', 'spare', negotiation, clause, language, Date.now().toString(36));
}

/** The spare words of a text, oldest first. */
export function useSpareTypings(negotiation: string): readonly SpareTyping[] {
  const settings = useSettingsUnder(SPARE);
  return useMemo(
    () =>
      Object.entries(settings)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([name, value]) => {
          const read = parseSpare(value);
          return read?.negotiation === negotiation ? [{ ...read.typing, name: name as SettingName }] : [];
        }),
    [settings, negotiation],
  );
}

/** Returns how to store spare words under a name, at once here and within a second in the store; null removes them. */
export function useStoreSpare(negotiation: string): (name: SettingName, typing: UnsavedTyping | null) => void {
  const { set } = useSettings();
  return useMemo(
    () => (name, typing) => set(name, typing === null ? '' : formatSpare(negotiation, typing)),
    [set, negotiation],
  );
}

export function formatSpare(negotiation: string, { clause, language, base, heading, body }: UnsavedTyping): string {
  return JSON.stringify({ negotiation, typing: { clause, language, base, heading, body } });
}

function parseSpare(value: string): { readonly negotiation: string; readonly typing: UnsavedTyping } | null {
  try {
    return JSON.parse(value);
  } catch {
    return null;
  }
}
