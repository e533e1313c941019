import type { KeyPress } from '../../components/key-press.ts';

/** The activity on the projected screen, which determines the meaning of keys. */
export type ProjectorMode = 'reading' | 'asked' | 'writing';

export type ProjectorCommand =
  | 'leave'
  | 'escape'
  | 'next'
  | 'previous'
  | 'edit'
  | 'save'
  | 'agree'
  | 'brackets'
  | 'first-language'
  | 'second-language'
  | 'larger'
  | 'smaller'
  | 'usual-size'
  | { readonly digit: number }
  | { readonly bracket: number };

/** Returns the command of a pressed key; null if it has none. */
export function readKeyCommand(event: KeyPress, mode: ProjectorMode): ProjectorCommand | null {
  const { key, code, altKey, shiftKey } = event;
  const ctrl = event.ctrlKey || event.metaKey;
  if (altKey) return null;
  if (key === 'F5' && !ctrl && !shiftKey) return 'leave';
  if (key === 'Escape') return 'escape';
  if (ctrl) return readChordCommand(key, code, shiftKey, mode);
  if (mode === 'writing') return null;
  const digit = /^(?:Digit|Numpad)([0-9])$/.exec(code)?.[1];
  if (digit !== undefined && !shiftKey) return { digit: Number(digit) };
  // By position: on a Russian keyboard the same key produces another letter.
  if (code === 'KeyB' && !shiftKey) return 'brackets';
  if (mode === 'asked') return null;
  if (code === 'KeyL') return shiftKey ? 'second-language' : 'first-language';
  if (shiftKey) return null;
  if (code === 'KeyA') return 'agree';
  if (key === 'ArrowDown') return 'next';
  if (key === 'ArrowUp') return 'previous';
  return key === 'Enter' ? 'edit' : null;
}

function readChordCommand(key: string, code: string, shift: boolean, mode: ProjectorMode): ProjectorCommand | null {
  if (key === '+' || key === '=') return 'larger';
  if (shift) return null;
  if (key === '-') return 'smaller';
  if (code === 'Digit0' || code === 'Numpad0') return 'usual-size';
  if (mode !== 'writing') return null;
  if (key === 'Enter') return 'save';
  const digit = /^(?:Digit|Numpad)([12])$/.exec(code)?.[1];
  return digit === undefined ? null : { bracket: Number(digit) - 1 };
}

const movementKeys = /^(?:Arrow(?:Up|Down|Left|Right)|Home|End|PageUp|PageDown)$/;
const deletionKeys = /^(?:Backspace|Delete)$/;

/**
 * Whether the browser may handle a key without a command here: for searching, full screen, navigation, or typing in an
 * editor. Every other key is blocked, since a list of downloads, a history or a print dialog would reveal private
 * information on the projected screen.
 */
export function isBrowserKeyAllowed(event: KeyPress, mode: ProjectorMode, altGraph: boolean): boolean {
  const { key, code, altKey, shiftKey } = event;
  const ctrl = event.ctrlKey || event.metaKey;
  if (key === 'Tab') return !ctrl && !altKey;
  if (key === 'F11' || key === 'F3') return !ctrl && !altKey;
  if (ctrl && !altKey && !shiftKey && /^Key[ACF]$/.test(code)) return true;
  if (mode !== 'writing') return !ctrl && !altKey && /^(?:PageUp|PageDown|Home|End|Enter| |Shift)$/.test(key);
  if (['Process', 'Dead', 'Unidentified', 'Shift', 'Control', 'Alt', 'AltGraph'].includes(key)) return true;
  if (movementKeys.test(key)) return !altKey;
  if (deletionKeys.test(key)) return !altKey;
  if (ctrl && !altGraph) return !altKey && /^Key[VXYZ]$/.test(code);
  return (key.length === 1 && (altGraph || !altKey)) || key === 'Enter';
}
