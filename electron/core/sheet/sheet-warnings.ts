/**
 * What is not as it looks, or was not read: a formula, whose last result was taken as text; struck-through words, which
 * are left out of the text of their cell; raised or lowered letters without a sign of their own; a link to outside; a part or sheet that is not read or not visible; a value
 * that the form does not offer; "no input" together with input.
 */
export type SheetWarningCode =
  | 'formula'
  | 'struck'
  | 'script-unknown'
  | 'external-target'
  | 'part-unread'
  | 'sheet-hidden'
  | 'kind-unknown'
  | 'no-input-unknown'
  | 'no-input-and-comment';

export type SheetWarning = {
  readonly code: SheetWarningCode;
  /** A cell ("Masukan!D5"), a sheet, or a part of the file. */
  readonly where: string;
  readonly name: string;
};

const MAX_WARNINGS = 1_000;
const MAX_NAME_LENGTH = 200;

export class SheetWarnings {
  private readonly found: SheetWarning[] = [];

  add(code: SheetWarningCode, where: string, name: string): void {
    const short = name.length > MAX_NAME_LENGTH ? `${name.slice(0, MAX_NAME_LENGTH - 1)}…` : name;
    if (this.found.length < MAX_WARNINGS) this.found.push({ code, where, name: short });
  }

  all(): readonly SheetWarning[] {
    return this.found;
  }
}
