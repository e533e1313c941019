import { useCallback } from 'react';
import { useSetting } from '../../api/settings.ts';
import { useRead } from '../../api/use-command.ts';
import { emptyNewText, type NewText } from './new-text.ts';

const SETTING_NAME = 'ui.new-text';

/** Whether the stored draft has been loaded; a form rendered earlier would start empty. */
export const useDraftLoaded = (): boolean => !useRead('settings.show', {}).isPending;

/** Manages the form for a new text; its draft persists until the text is created or cleared. */
export function useNewTextDraft(): {
  readonly begun: NewText | null;
  readonly keep: (text: NewText) => void;
  readonly drop: () => void;
} {
  const [setting, setSetting] = useSetting(SETTING_NAME, '');
  const keep = useCallback((text: NewText) => setSetting(JSON.stringify(text)), [setSetting]);
  return { begun: parseNewText(setting), keep, drop: () => setSetting('') };
}

function parseNewText(setting: string): NewText | null {
  try {
    const read: unknown = JSON.parse(setting);
    if (typeof read !== 'object' || read === null) return null;
    // A draft from an older Naskah may lack a part.
    const all = { ...emptyNewText, ...read };
    const whole = Object.entries(emptyNewText).every(([name, value]) => {
      const found = (all as { readonly [name: string]: unknown })[name];
      return value === null || typeof found === typeof value;
    });
    return whole ? all : null;
  } catch {
    return null;
  }
}
