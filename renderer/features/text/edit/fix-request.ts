/** The page's key for putting a finding right reaches the clause that is open; there is one at a time. */
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
