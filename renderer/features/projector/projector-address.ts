/** Returns the address of a projected text. The clause is a number, since the other side may read the address. */
export function buildProjectorAddress(negotiation: string, place: number): string {
  return `/projector/${encodeURIComponent(negotiation)}/${place}`;
}

/** Parses the address of a projected text; null for any other address. */
export function parseProjectorAddress(address: string): { readonly code: string; readonly place: number } | null {
  const [, code, place] = /^\/projector\/([^/]+)(?:\/(\d+))?$/.exec(address) ?? [];
  return code === undefined ? null : { code: decodeURIComponent(code), place: Number(place ?? 0) };
}
