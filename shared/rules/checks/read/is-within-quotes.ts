/** Whether a place in a text is within quotation marks that were opened in its line. */
export function isWithinQuotes(plain: string, at: number): boolean {
  const open: string[] = [];
  for (const [sign] of plain.slice(plain.lastIndexOf('\n', at - 1) + 1, at).matchAll(/[«»„“”"]/gu)) {
    const last = open.at(-1);
    // In „…“ the sign that opens elsewhere closes.
    const closes = sign === '»' || sign === '”' || (sign === '“' && last === '„') || (sign === '"' && last === '"');
    if (!closes) open.push(sign);
    else if (last !== '"' || sign === '"') open.pop();
  }
  return open.length > 0;
}
