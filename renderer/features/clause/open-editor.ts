type ClausePart = 'heading' | 'body';

type EditorText = {
  readonly clause: string;
  readonly language: string;
  readonly select: (part: ClausePart, from: number, to: number) => void;
  /** Replaces a source; returns false if `before` is no longer at that offset. */
  readonly replace: (part: ClausePart, from: number, before: string, source: string) => boolean;
  /** Returns the selected words as displayed; empty without a selection. */
  readonly chosen: () => string;
};

/** The open editor: there is at most one, and shortcuts and the panels next to the text reach it here. */
type OpenEditor = {
  text: EditorText | null;
  save: (() => void) | null;
  /** Applies the fix of the finding at the cursor. */
  fix: (() => void) | null;
  /** Opens the menu of the next word that the dictionary lacks; returns false if none is marked. */
  spelling: (() => boolean) | null;
};

const openEditor: OpenEditor = { text: null, save: null, fix: null, spelling: null };

/** Registers a part of the open editor; returns a function that unregisters it. */
export function registerOpenEditor<P extends keyof OpenEditor>(part: P, offered: OpenEditor[P]): () => void {
  openEditor[part] = offered;
  return () => {
    if (openEditor[part] === offered) openEditor[part] = null as OpenEditor[P];
  };
}

export const getOpenEditor = (): Readonly<OpenEditor> => openEditor;
