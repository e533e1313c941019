type KeyPress = {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
};

/** A pressed key as actions write it: "Ctrl+Alt+M", "Alt+ArrowDown", "F6", "?". */
export function formatShortcut(event: KeyPress, mac: boolean): string {
  const { key, code, altKey, shiftKey } = event;
  const ctrl = mac ? event.metaKey : event.ctrlKey;
  // With Alt a keyboard may give another sign (µ for M); the place of the letter says which key it was.
  const letter = altKey || ctrl ? /^Key([A-Z])$/.exec(code)?.[1] : undefined;
  const name = letter ?? (key === ' ' ? 'Space' : key.length === 1 && (ctrl || altKey) ? key.toUpperCase() : key);
  // Shift is already in a sign like "?"; in a named key or a combination it is not.
  const shift = shiftKey && (name.length > 1 || ctrl || altKey);
  return [ctrl && 'Ctrl', altKey && 'Alt', shift && 'Shift', name].filter(Boolean).join('+');
}

/** Whether a key would write a sign where a person is writing. */
export const isCharacterKey = (key: string): boolean => key.length === 1 || key === 'Space';

const keySymbols: { readonly [name: string]: string } = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowLeft: '←',
  ArrowRight: '→',
};

/** The parts of a key as they stand on a keyboard. */
export function listKeyCaps(key: string, mac: boolean): string[] {
  return key
    .split(/\+(?=.)/)
    .map((part) => keySymbols[part] ?? (mac && part === 'Ctrl' ? '⌘' : mac && part === 'Alt' ? '⌥' : part));
}

export const isMacPlatform = (): boolean => /Mac|iPhone|iPad/.test(navigator.platform);
