/** Characters that XML 1.0 (production 2) excludes, and the carriage return, which XML readers replace. */
const FORBIDDEN_CHARACTER = /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** Excel's limit for one cell; Excel reports a file with a longer one as damaged. */
const MAX_CELL_CHARACTERS = 32_767;

/** What spreadsheets take for the start of a formula when a cell is edited again or saved as text. */
const FORMULA_START = /^[=+\-@\t]/;

export const isFormulaLike = (text: string): boolean => FORMULA_START.test(text);

/**
 * Encodes a text for a cell: "_x0041_" would be read as an "A" (ECMA-376 part 1, 22.9.2.19), so its underscore is
 * itself written as a code. A text that is too long for a cell is cut and ends with "…". Throws an Error for a
 * character that XML cannot hold.
 */
export function formatCellText(text: string): string {
  const found = FORBIDDEN_CHARACTER.exec(text);
  if (found) {
    const point = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    throw new Error(`U+${point} at ${found.index} cannot be written to a spreadsheet`);
  }
  const escaped = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return escaped.length <= MAX_CELL_CHARACTERS ? escaped : `${escaped.slice(0, MAX_CELL_CHARACTERS - 1)}…`;
}

/** The inverse of the codes in `formatCellText`, for what spreadsheets wrote. */
export const parseCellText = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
