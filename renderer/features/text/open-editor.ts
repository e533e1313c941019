type Part = 'heading' | 'body';

/** The editor that is open: there is one at a time, and the panels beside the text reach it through here. */
export type OpenEditor = {
  readonly clause: string;
  readonly language: string;
  readonly select: (part: Part, from: number, to: number) => void;
  /** Puts a source in the place of another; false where that does not stand there any more. */
  readonly replace: (part: Part, from: number, before: string, source: string) => boolean;
  /** The chosen words as they are read, empty where none are. */
  readonly chosen: () => string;
};

let open: OpenEditor | null = null;

/** Tells of the editor that is open; gives what tells that it is closed. */
export function offerEditor(editor: OpenEditor): () => void {
  open = editor;
  return () => {
    if (open === editor) open = null;
  };
}

export const openEditor = (): OpenEditor | null => open;
