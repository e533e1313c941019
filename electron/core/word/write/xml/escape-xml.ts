/** Characters that XML 1.0 (production 2) excludes, and the carriage return, which every XML reader replaces. */
const FORBIDDEN_CHARACTER = /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** In: text to be printed. Throws an Error that names its first character that XML cannot hold. */
export function checkXmlCharacters(text: string): void {
  const found = FORBIDDEN_CHARACTER.exec(text);
  if (!found) return;
  const point = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  throw new Error(`U+${point} at ${found.index} cannot be written to a Word file`);
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** In: text. Out: the same for an attribute or element of XML. Throws as `checkXmlCharacters` does. */
export function escapeXml(text: string): string {
  checkXmlCharacters(text);
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}
