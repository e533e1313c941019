/** A field while it is read: its code stands between its beginning and its separator, what it shows behind that. */
export type Field = {
  code: string;
  state: 'code' | 'result';
  /** Its code has ended, so that what stood in it is code and no text. */
  ended: boolean;
  /** What a form field holds that has no text of its own. */
  form: string;
};

export class Fields {
  private readonly open: Field[] = [];
  /** The outermost field in whose code we are; what stands there is no text. */
  hiding: Field | null = null;

  begin(): void {
    this.open.push({ code: '', state: 'code', ended: false, form: '' });
    this.hide();
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

  /** Gives the field whose code ends here. */
  separate(): Field | null {
    const field = this.open.at(-1);
    if (field === undefined || field.state === 'result') return null;
    field.state = 'result';
    field.ended = true;
    this.hide();
    return field;
  }

  end(): Field | null {
    const field = this.open.pop();
    if (field === undefined) return null;
    field.ended = true;
    this.hide();
    return field;
  }

  /** The fields that never ended. */
  left(): readonly Field[] {
    return this.open;
  }

  private hide(): void {
    this.hiding = this.open.find(({ state }) => state === 'code') ?? null;
  }
}

const FROM_ELSEWHERE = new Set([
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
export function fromElsewhere(code: string): string | null {
  const words = code.trim().split(/\s+/);
  const name = (words[0] ?? '').toUpperCase();
  if (!FROM_ELSEWHERE.has(name) || (name === 'HYPERLINK' && words[1]?.toLowerCase() === '\\l')) return null;
  return words.join(' ');
}
