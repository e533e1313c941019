/** Returns the address of a projected text. The clause is a number, since the other side may read the address. */
export function buildProjectorAddress(negotiation: string, place: number): string {
  return `/projector/${encodeURIComponent(negotiation)}/${place}`;
}

/** Parses the address of a projected text; null for any other address, and for one that is not whole. */
export function parseProjectorAddress(address: string): { readonly code: string; readonly place: number } | null {
  const [, code, place] = /^\/projector\/([^/]+)(?:\/(\d+))?$/.exec(address) ?? [];
  if (code === undefined) return null;
  try {
    return { code: decodeURIComponent(code), place: Number(place ?? 0) };
  } catch {
    return null;
  }
}
