/** A field while it is read: its code stands between its beginning and its separator, what it shows behind that. */
export type WordField = {
  code: string;
  state: 'code' | 'result';
  /** Its code has ended, so that what stood in it is code and no text. */
  ended: boolean;
  /** Whether it shows words of its own, behind its code. */
  shown: boolean;
  /** What a form field holds that has no text of its own. */
  form: string;
};

export class FieldStack {
  private readonly open: WordField[] = [];
  /** The outermost field in whose code we are; what stands there is no text. */
  hiding: WordField | null = null;

  begin(): void {
    const field: WordField = { code: '', state: 'code', ended: false, shown: false, form: '' };
    this.open.push(field);
    this.hiding ??= field;
  }

  /** What the form field that begins here holds. */
  form(text: string): void {
    const field = this.open.at(-1);
    if (field !== undefined) field.form = text;
  }

  code(text: string): void {
    const field = this.open.at(-1);
    if (field?.state === 'code') field.code += text;
  }

  /** Words were met; those that stand around a field which has shown some have as well. */
  show(): void {
    if (this.hiding !== null) return;
    for (let at = this.open.length - 1; at >= 0; at -= 1) {
      const field = this.open[at];
      if (field === undefined || field.shown) return;
      field.shown = true;
    }
  }

  /** Gives the field whose code ends here. */
  separate(): WordField | null {
    const field = this.open.at(-1);
    if (field === undefined || field.state === 'result') return null;
    field.state = 'result';
    return this.ended(field);
  }

  end(): WordField | null {
    const field = this.open.pop();
    return field === undefined ? null : this.ended(field);
  }

  /** Of the open fields it is the innermost: where it hid what stands in it, none hides anything now. */
  private ended(field: WordField): WordField {
    field.ended = true;
    if (this.hiding === field) this.hiding = null;
    return field;
  }

  /** The fields that never ended. */
  left(): readonly WordField[] {
    return this.open;
  }
}

/** What a field shows that has no words behind its code: a box, what was chosen, the words of a button or of a formula. */
export function getFieldFallback({ code, form }: WordField): string {
  const words = code.trim();
  const name = /^\S*/.exec(words)?.[0] ?? '';
  const rest = words.slice(name.length).trimStart();
  switch (name.toUpperCase()) {
    case 'FORMCHECKBOX':
    case 'FORMDROPDOWN':
      return form;
    case 'MACROBUTTON':
    case 'GOTOBUTTON':
      return rest.replace(/^\S+\s*/, '');
    case 'EQ':
      return rest.replace(/\\[a-z]+\d*\s*|[()]/gi, '');
    default:
      return '';
  }
}

const EXTERNAL_FIELDS = new Set([
  'INCLUDETEXT',
  'INCLUDEPICTURE',
  'INCLUDE',
  'IMPORT',
  'LINK',
  'DDE',
  'DDEAUTO',
  'DATABASE',
  'RD',
  'HYPERLINK',
  'MACROBUTTON',
]);

/** The code of a field that points out of the file or runs something, else null. A link within the file does not. */
export function findExternalCode(code: string): string | null {
  const words = code.trim().split(/\s+/);
  const name = (words[0] ?? '').toUpperCase();
  if (!EXTERNAL_FIELDS.has(name) || (name === 'HYPERLINK' && words[1]?.toLowerCase() === '\\l')) return null;
  return words.join(' ');
}
