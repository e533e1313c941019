type ClausePart = 'heading' | 'body';

/** The editor that is open: there is one at a time, and the panels beside the text reach it through here. */
export type OpenEditor = {
  readonly clause: string;
  readonly language: string;
  readonly select: (part: ClausePart, from: number, to: number) => void;
  /** Puts a source in the place of another; false where that does not stand there any more. */
  readonly replace: (part: ClausePart, from: number, before: string, source: string) => boolean;
  /** The chosen words as they are read, empty where none are. */
  readonly chosen: () => string;
};

let openedEditor: OpenEditor | null = null;

/** Tells of the editor that is open; gives what tells that it is closed. */
export function registerOpenEditor(editor: OpenEditor): () => void {
  openedEditor = editor;
  return () => {
    if (openedEditor === editor) openedEditor = null;
  };
}

export const getOpenEditor = (): OpenEditor | null => openedEditor;
