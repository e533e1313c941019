import type { WrapKind } from './wrap-kind.ts';

type ClausePart = 'heading' | 'body';

/** An open editor: a clause in one language. */
type OpenEditor = {
  readonly clause: string;
  readonly language: string;
  readonly focus: () => void;
  readonly select: (part: ClausePart, from: number, to: number) => void;
  /** Replaces a source; returns false if `before` is no longer at that offset. */
  readonly replace: (part: ClausePart, from: number, before: string, source: string) => boolean;
  /** Returns the selected words as displayed; empty without a selection. */
  readonly chosen: () => string;
  /** Applies the fix of the finding at the cursor. */
  readonly fix: () => void;
  /** Opens the menu of the next word that the dictionary lacks; returns false if none is marked. */
  readonly askSpelling: () => boolean;
  /** Wraps the selected words in a mark, or removes that mark; returns false if neither is possible. */
  readonly toggle: (by: WrapKind) => boolean;
  readonly insert: (source: string) => void;
};

/** The open editors, all of one clause; the one that had the cursor last is last. */
let openEditors: readonly OpenEditor[] = [];
let saveClause: (() => void) | null = null;

/** Makes an editor reachable for shortcuts and the panels next to the text; returns a function that ends this. */
export function registerOpenEditor(editor: OpenEditor): () => void {
  openEditors = [...openEditors, editor];
  return () => {
    openEditors = openEditors.filter((one) => one !== editor);
  };
}

/** The editor that had the cursor last; null while none is open. */
export const getOpenEditor = (): OpenEditor | null => openEditors.at(-1) ?? null;

export function findOpenEditor(clause: string, language: string): OpenEditor | null {
  return openEditors.find((one) => one.clause === clause && one.language === language) ?? null;
}

/** Reports that an open editor has the cursor. */
export function turnToEditor(clause: string, language: string): void {
  const entered = findOpenEditor(clause, language);
  if (entered !== null) openEditors = [...openEditors.filter((one) => one !== entered), entered];
}

/** Registers how the open clause is saved; returns a function that ends this. */
export function registerClauseSave(save: () => void): () => void {
  saveClause = save;
  return () => {
    if (saveClause === save) saveClause = null;
  };
}

export const saveOpenClause = (): void => saveClause?.();
