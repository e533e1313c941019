type ClausePart = 'heading' | 'body';

/** The open editor: there is at most one, and the panels next to the text reach it here. */
export type OpenEditor = {
  readonly clause: string;
  readonly language: string;
  readonly select: (part: ClausePart, from: number, to: number) => void;
  /** Replaces a source; returns false if `before` is no longer at that offset. */
  readonly replace: (part: ClausePart, from: number, before: string, source: string) => boolean;
  /** Returns the selected words as displayed; empty without a selection. */
  readonly chosen: () => string;
};

let openedEditor: OpenEditor | null = null;

/** Registers the open editor; returns a function that unregisters it. */
export function registerOpenEditor(editor: OpenEditor): () => void {
  openedEditor = editor;
  return () => {
    if (openedEditor === editor) openedEditor = null;
  };
}

export const getOpenEditor = (): OpenEditor | null => openedEditor;
