import type { KeyPress } from '../components/key-press.ts';

/** Formats a pressed key the way actions write it: "Ctrl+Alt+M", "Alt+ArrowDown", "F6", "?". */
export function formatShortcut(event: KeyPress, mac: boolean): string {
  const { key, code, altKey, shiftKey } = event;
  const ctrl = mac ? event.metaKey : event.ctrlKey;
  // With Alt a keyboard may produce another character (µ for M); the position of the key identifies the letter.
  const letter = altKey || ctrl ? /^Key([A-Z])$/.exec(code)?.[1] : undefined;
  const name = letter ?? (key === ' ' ? 'Space' : key.length === 1 && (ctrl || altKey) ? key.toUpperCase() : key);
  // A character like "?" already includes Shift; a named key or a combination does not.
  const shift = shiftKey && (name.length > 1 || ctrl || altKey);
  return [ctrl && 'Ctrl', altKey && 'Alt', shift && 'Shift', name].filter(Boolean).join('+');
}

/** Whether a key would insert a character in a text field. */
export const isCharacterKey = (key: string): boolean => key.length === 1 || key === 'Space';

const keySymbols: { readonly [name: string]: string } = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowLeft: '←',
  ArrowRight: '→',
};

/** The labels of a key's parts as printed on a keyboard. */
export function listKeyCaps(key: string, mac: boolean): string[] {
  return key
    .split(/\+(?=.)/)
    .map((part) => keySymbols[part] ?? (mac && part === 'Ctrl' ? '⌘' : mac && part === 'Alt' ? '⌥' : part));
}

export const isMacPlatform = (): boolean => /Mac|iPhone|iPad/.test(navigator.platform);
