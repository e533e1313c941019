/** Whether a place in a text is within quotation marks that were opened in its line. */
export function isWithinQuotes(plain: string, at: number): boolean {
  const before = plain.slice(plain.lastIndexOf('\n', at - 1) + 1, at);
  const count = (signs: RegExp) => before.match(signs)?.length ?? 0;
  // In „…“ the sign that opens elsewhere closes.
  const opened = count(/[«„]/gu) + (before.includes('„') ? 0 : count(/“/gu));
  return opened > count(/[»”]/gu) + (before.includes('„') ? count(/“/gu) : 0) || count(/"/gu) % 2 === 1;
}
