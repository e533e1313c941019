import { createContext, useContext } from 'react';
import type { ComparedDocument } from '../../../../shared/model/comparison/compared-document.ts';

/** The state that all blocks of a compared document share. */
export type DocumentView = {
  readonly document: ComparedDocument;
  readonly language: string;
  /** The index of the current change. */
  readonly here: number | null;
  readonly showsFormats: boolean;
  /** Whether the filters exclude a change of words; it is still rendered, without its colours. */
  readonly isQuiet: (change: number) => boolean;
  /** The address of each picture, undefined until it is loaded. */
  readonly pictures: readonly (string | undefined)[];
};

export const DocumentContext = createContext<DocumentView | null>(null);

export function useDocumentView(): DocumentView {
  const view = useContext(DocumentContext);
  if (view === null) throw new Error('no compared document above');
  return view;
}
