/** The page's key for putting a finding right reaches the clause that is open; there is one at a time. */
let listener: (() => void) | null = null;

export function listenToFix(fix: () => void): () => void {
  listener = fix;
  return () => {
    if (listener === fix) listener = null;
  };
}

export function requestFix(): void {
  listener?.();
}
