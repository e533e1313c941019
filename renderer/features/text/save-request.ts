/** The page's key for saving reaches whichever clause is open; there is one at a time. */
let listener: (() => void) | null = null;

export function listenToSave(save: () => void): () => void {
  listener = save;
  return () => {
    if (listener === save) listener = null;
  };
}

export function requestSave(): void {
  listener?.();
}
