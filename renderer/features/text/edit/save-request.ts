/** Connects the page's shortcut for saving with the open clause; there is at most one. */
let saveListener: (() => void) | null = null;

export function subscribeToSave(save: () => void): () => void {
  saveListener = save;
  return () => {
    if (saveListener === save) saveListener = null;
  };
}

export function requestClauseSave(): void {
  saveListener?.();
}
