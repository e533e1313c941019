import { CODE_PATTERN, type Mark, PARTY_PATTERN } from '../../model/mark.ts';

/** The place and reason of a syntax error in a source; `at` is a UTF-16 offset into it. */
type ParseFault = { readonly at: number; readonly code: ParseFaultCode };
type ParseFaultCode =
  | 'mark-not-closed'
  | 'mark-unknown'
  | 'mark-empty'
  | 'mark-nested'
  | 'mark-over-lines'
  | 'sign-not-escaped'
  | 'bad-escape';

export type ParseResult =
  | { readonly ok: true; readonly marks: readonly Mark[] }
  | { readonly ok: false; readonly fault: ParseFault };

/** Brackets nested deeper than this are refused: nobody intends them, and the parser recurses. */
const MAX_DEPTH = 64;

/**
 * Parses the source of one clause in one language into its marks; never throws. The grammar is in shared/model/mark.ts.
 */
export function parseMarks(source: string): ParseResult {
  const reader = new MarkReader(source);
  try {
    const marks = reader.inlines('', { alternat: false, italics: false, oneLine: false, depth: 0 });
    return { ok: true, marks };
  } catch (problem) {
    if (problem instanceof ParseRefusal) return { ok: false, fault: problem.fault };
    throw problem;
  }
}

type ParseContext = {
  readonly alternat: boolean;
  readonly italics: boolean;
  readonly oneLine: boolean;
  readonly depth: number;
};

class ParseRefusal extends Error {
  readonly fault: ParseFault;
  constructor(at: number, code: ParseFaultCode) {
    super(code);
    this.fault = { at, code };
  }
}

class MarkReader {
  readonly source: string;
  private at = 0;

  constructor(source: string) {
    this.source = source;
  }

  /** Reads up to one of `stops` (not consumed) or, if there are none, to the end. */
  inlines(stops: string, within: ParseContext): Mark[] {
    const marks: Mark[] = [];
    let text = '';
    const flush = () => {
      if (text !== '') marks.push({ type: 'text', text });
      text = '';
    };
    const opened = this.at;
    for (;;) {
      const char = this.source[this.at];
      if (char === undefined) {
        if (stops !== '') throw new ParseRefusal(opened, 'mark-not-closed');
        break;
      }
      if (stops.includes(char)) break;
      if (char === '\\') text += this.escape();
      else if (char === '{' || char === '[') {
        flush();
        if (within.depth >= MAX_DEPTH) throw new ParseRefusal(this.at, 'mark-nested');
        marks.push(char === '{' ? this.brace(within) : this.bracket(within));
      } else if (char === '}' || char === ']' || char === '|') throw new ParseRefusal(this.at, 'sign-not-escaped');
      else if (char === '\n' && within.oneLine) throw new ParseRefusal(this.at, 'mark-over-lines');
      else {
        text += char;
        this.at += 1;
      }
    }
    flush();
    return marks;
  }

  private escape(): string {
    const sign = this.source[this.at + 1];
    if (sign === undefined || !'\\{}[]|'.includes(sign)) throw new ParseRefusal(this.at, 'bad-escape');
    this.at += 2;
    return sign;
  }

  private brace(within: ParseContext): Mark {
    const start = this.at;
    const name = /^\{([A-Za-z0-9]{1,8}):/.exec(this.source.slice(start, start + 10))?.[1];
    if (name === undefined) throw new ParseRefusal(start, 'mark-unknown');
    this.at += name.length + 2;
    if (name === 'ref') return this.ref(start);
    const inside = { ...within, oneLine: true, depth: within.depth + 1 };
    if (name === 'i') {
      if (within.italics) throw new ParseRefusal(start, 'mark-nested');
      const marks = this.span('}', { ...inside, italics: true }, start);
      this.at += 1;
      return { type: 'italics', marks };
    }
    if (!PARTY_PATTERN.test(name)) throw new ParseRefusal(start, 'mark-unknown');
    if (within.alternat) throw new ParseRefusal(start, 'mark-nested');
    const own = this.span('|}', { ...inside, alternat: true }, start);
    const other = this.source[this.at] === '|' ? this.second({ ...inside, alternat: true }, start) : null;
    this.at += 1;
    return { type: 'alternat', party: name, own, other };
  }

  private second(within: ParseContext, start: number): Mark[] {
    this.at += 1;
    return this.span('}', within, start);
  }

  private span(stops: string, within: ParseContext, start: number): Mark[] {
    const marks = this.inlines(stops, within);
    if (marks.length === 0) throw new ParseRefusal(start, 'mark-empty');
    return marks;
  }

  private ref(start: number): Mark {
    const end = this.source.indexOf('}', this.at);
    if (end === -1) throw new ParseRefusal(start, 'mark-not-closed');
    const code = this.source.slice(this.at, end);
    if (!CODE_PATTERN.test(code)) throw new ParseRefusal(start, 'mark-unknown');
    this.at = end + 1;
    return { type: 'ref', code };
  }

  private bracket(within: ParseContext): Mark {
    const start = this.at;
    const side = /^\[([A-Z][A-Z0-9]{1,7}): /.exec(this.source.slice(start, start + 11))?.[1] ?? null;
    this.at += side === null ? 1 : side.length + 3;
    const marks = this.inlines(']', { ...within, depth: within.depth + 1 });
    if (marks.length === 0) throw new ParseRefusal(start, 'mark-empty');
    this.at += 1;
    return { type: 'bracket', side, marks };
  }
}
