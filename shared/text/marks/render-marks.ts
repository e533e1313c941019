import type { Mark } from '../../model/mark.ts';
import { measureItemPrefix } from '../list-items.ts';
import { agreeOrdinal } from './agree-ordinal.ts';
import { type AlternatMark, type PartyCodes, pairAlternats } from './alternats.ts';
import { printMarks } from './print-marks.ts';

export type RenderOptions = {
  readonly parties: PartyCodes;
  /** Whose original is shown; that of the home side reads as it was written. */
  readonly copy: string;
  /** `bracketed` prints brackets with their side, `clean` omits the brackets and keeps their words (D17). */
  readonly view: 'bracketed' | 'clean';
  /** The number of each numbered clause, by its code. */
  readonly numbers: ReadonlyMap<string, string>;
};

/**
 * A range of the rendered text and its origin, both as [start, end) in UTF-16 offsets. Segments tile `text` in order.
 * `text` has the same characters on both sides and is the only kind that can be edited from outside; `escape` is a
 * character that the source escapes, `swapped` the other side's span, `number` a reference's, `prefix` a list item's,
 * `bracket` a bracket and its side.
 */
export type RenderedSegment = {
  readonly out: readonly [number, number];
  readonly src: readonly [number, number];
  readonly kind: 'text' | 'escape' | 'swapped' | 'number' | 'prefix' | 'bracket';
  readonly italics: boolean;
  /** The number of marks that contain it. */
  readonly depth: number;
};

export type RenderedText = {
  readonly text: string;
  readonly segments: readonly RenderedSegment[];
  /** Codes of references to clauses that have no number: they block signing. */
  readonly brokenRefs: readonly string[];
  /** Spans without a partner to change places with, as source (D12). */
  readonly unpaired: readonly string[];
};

/** A reference to a clause without a number; the number is never guessed. */
const formatBrokenReference = (code: string) => `‹${code}?›`;

/** The text as it reads on paper, with its offset map to the source from which `marks` were parsed. */
export function renderMarks(marks: readonly Mark[], options: RenderOptions): RenderedText {
  const { partner, unpaired } = pairAlternats(marks, options.parties);
  const writer = new SegmentWriter(options, options.copy === options.parties[0] ? new Map() : partner);
  writer.marks(marks, { italics: false, depth: 0 });
  return {
    text: writer.text,
    segments: writer.segments,
    brokenRefs: writer.brokenRefs,
    unpaired: unpaired.map((span) => printMarks([span])),
  };
}

type MarkStyle = { readonly italics: boolean; readonly depth: number };

class SegmentWriter {
  text = '';
  readonly segments: RenderedSegment[] = [];
  readonly brokenRefs: string[] = [];
  private src = 0;
  private readonly options: RenderOptions;
  private readonly partner: ReadonlyMap<AlternatMark, AlternatMark>;

  constructor(options: RenderOptions, partner: ReadonlyMap<AlternatMark, AlternatMark>) {
    this.options = options;
    this.partner = partner;
  }

  marks(marks: readonly Mark[], style: MarkStyle): void {
    for (const mark of marks) this.mark(mark, style);
  }

  private mark(mark: Mark, style: MarkStyle): void {
    const inside = { italics: style.italics, depth: style.depth + 1 };
    switch (mark.type) {
      case 'text':
        this.plain(mark.text, style);
        return;
      case 'italics':
        this.src += 3;
        this.marks(mark.marks, { ...inside, italics: true });
        this.src += 1;
        return;
      case 'ref': {
        const number = this.options.numbers.get(mark.code);
        if (number === undefined) this.brokenRefs.push(mark.code);
        const printed = number === undefined ? formatBrokenReference(mark.code) : agreeOrdinal(number, this.text);
        this.emit(printed, printMarks([mark]).length, 'number', inside);
        return;
      }
      case 'bracket': {
        const shown = this.options.view === 'bracketed';
        const opening = mark.side === null ? '[' : `[${mark.side}: `;
        this.emit(shown ? opening : '', opening.length, 'bracket', inside);
        this.marks(mark.marks, inside);
        this.emit(shown ? ']' : '', 1, 'bracket', inside);
        return;
      }
      case 'alternat':
        this.alternat(mark, inside);
    }
  }

  private alternat(mark: AlternatMark, inside: MarkStyle): void {
    const from = this.partner.get(mark);
    const opening = mark.party.length + 2;
    const whole = printMarks([mark]).length;
    if (from === undefined) {
      const start = this.src;
      this.src += opening;
      this.marks(mark.own, inside);
      this.src = start + whole;
      return;
    }
    const start = this.src;
    this.swapped(from.other ?? from.own, [start, start + whole], inside);
    this.src = start + whole;
  }

  /** Words from elsewhere in the source: the origin of each of their segments is the whole span that they replace. */
  private swapped(marks: readonly Mark[], src: readonly [number, number], style: MarkStyle): void {
    const inner = new SegmentWriter(this.options, new Map());
    inner.marks(marks, style);
    for (const ref of inner.brokenRefs) this.brokenRefs.push(ref);
    for (const { out, italics, depth } of inner.segments) {
      const start = this.text.length;
      this.text += inner.text.slice(...out);
      this.segments.push({ out: [start, this.text.length], src, kind: 'swapped', italics, depth });
    }
  }

  private plain(text: string, style: MarkStyle): void {
    for (const [line] of text.matchAll(/[^\n]*\n|[^\n]+$/g)) {
      const atStart = this.text === '' || this.text.endsWith('\n');
      const prefix = atStart ? measureItemPrefix(line) : 0;
      this.emit(line.slice(0, prefix), prefix, 'prefix', style);
      for (const [run] of line.slice(prefix).matchAll(/[\\{}[\]|]|[^\\{}[\]|]+/g)) {
        const escaped = /^[\\{}[\]|]$/.test(run);
        this.emit(run, run.length + (escaped ? 1 : 0), escaped ? 'escape' : 'text', style);
      }
    }
  }

  private emit(out: string, srcLength: number, kind: RenderedSegment['kind'], { italics, depth }: MarkStyle): void {
    const start = this.text.length;
    this.text += out;
    const src = [this.src, this.src + srcLength] as const;
    this.src = src[1];
    if (out !== '') this.segments.push({ out: [start, this.text.length], src, kind, italics, depth });
  }
}
