/** Connects the page's shortcut for applying a fix with the open clause; there is at most one. */
let fixListener: (() => void) | null = null;

export function subscribeToFix(fix: () => void): () => void {
  fixListener = fix;
  return () => {
    if (fixListener === fix) fixListener = null;
  };
}

export function requestFindingFix(): void {
  fixListener?.();
}
