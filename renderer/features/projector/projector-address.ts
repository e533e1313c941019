/** The address of a text as it is projected. The place is a number, since the other side may read the address. */
export function buildProjectorAddress(negotiation: string, place: number): string {
  return `/projector/${encodeURIComponent(negotiation)}/${place}`;
}

/** What an address projects, null where it does not. */
export function parseProjectorAddress(address: string): { readonly code: string; readonly place: number } | null {
  const [, code, place] = /^\/projector\/([^/]+)(?:\/(\d+))?$/.exec(address) ?? [];
  return code === undefined ? null : { code: decodeURIComponent(code), place: Number(place ?? 0) };
}
