/** The page's key for saving reaches whichever clause is open; there is one at a time. */
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
