import { findUpdatingCode } from './find-updating-code.ts';

/** A field while it is read: its code is between its beginning and its separator, its result after that. */
export type WordField = {
  code: string;
  state: 'code' | 'result';
  /** Its code has ended, so the text collected there is code and is dropped. */
  ended: boolean;
  /** Whether it has a result of its own, after its code. */
  shown: boolean;
  /** The value of a form field without text of its own. */
  form: string;
  /** The field around it that updates by itself. */
  readonly updating: string | undefined;
};

export class FieldStack {
  private readonly open: WordField[] = [];
  /** The outermost field whose code is being read; what is in it is not text. */
  hiding: WordField | null = null;

  /** The code of the field that updates by itself and in whose result the next words are. */
  updating: string | undefined;
  /** The same before each open w:fldSimple. */
  private readonly beforeSimple: (string | undefined)[] = [];

  begin(): void {
    const { updating } = this;
    const field: WordField = { code: '', state: 'code', ended: false, shown: false, form: '', updating };
    this.open.push(field);
    this.hiding ??= field;
  }

  /** Sets the value of the form field that begins here. */
  form(text: string): void {
    const field = this.open.at(-1);
    if (field !== undefined) field.form = text;
  }

  code(text: string): void {
    const field = this.open.at(-1);
    if (field?.state === 'code') field.code += text;
  }

  /** Marks the open fields as showing words; a field around one that shows words shows them too. */
  show(): void {
    if (this.hiding !== null) return;
    for (let at = this.open.length - 1; at >= 0; at -= 1) {
      const field = this.open[at];
      if (field === undefined || field.shown) return;
      field.shown = true;
    }
  }

  openSimple(code: string): void {
    this.beforeSimple.push(this.updating);
    this.updating = findUpdatingCode(code) ?? this.updating;
  }

  closeSimple(): void {
    this.updating = this.beforeSimple.pop();
  }

  /** Returns the field whose code ends here. */
  separate(): WordField | null {
    const field = this.open.at(-1);
    if (field === undefined || field.state === 'result') return null;
    field.state = 'result';
    this.updating = findUpdatingCode(field.code) ?? field.updating;
    return this.ended(field);
  }

  end(): WordField | null {
    const field = this.open.pop();
    if (field === undefined) return null;
    this.updating = field.updating;
    return this.ended(field);
  }

  /** It is the innermost open field: if it hid its contents, nothing is hidden now. */
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

/**
 * The text of a field that has no result after its code: a box, the selected entry, the words of a button or of a
 * formula.
 */
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

/**
 * The code of a field that refers outside of the file or runs something, otherwise null. A link within the file does
 * neither.
 */
export function findExternalCode(code: string): string | null {
  const words = code.trim().split(/\s+/);
  const name = (words[0] ?? '').toUpperCase();
  if (!EXTERNAL_FIELDS.has(name) || (name === 'HYPERLINK' && words[1]?.toLowerCase() === '\\l')) return null;
  return words.join(' ');
}
