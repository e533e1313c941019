/** The stored widths of the panels, in percent by panel; what is no such width is left out. */
export function parsePanelSizes(layout: string): { readonly [panel: string]: number } {
  try {
    const read: unknown = JSON.parse(layout);
    if (typeof read !== 'object' || read === null) return {};
    return Object.fromEntries(
      Object.entries(read).filter(([, size]) => typeof size === 'number' && size > 0 && size < 100),
    );
  } catch {
    return {};
  }
}
