import type { CheckPlace } from '../../../model/check.ts';
import type { Mark } from '../../../model/mark.ts';
import { parseMarks } from '../../../text/marks/parse-marks.ts';
import { type RenderedSegment, type RenderOptions, renderMarks } from '../../../text/marks/render-marks.ts';
import { listMarkRanges, type MarkRange, widenToMarks } from './mark-ranges.ts';
import { buildPlainText } from './plain-text.ts';
import { type ReadingLine, splitReadingLines } from './reading-lines.ts';
import { splitWords, type Word } from './split-words.ts';

export type ReadingLocation = Pick<CheckPlace, 'clause' | 'language' | 'part'>;

/**
 * One part of a clause in one language as it reads in our own copy, read once for all checks. Offsets are those of
 * `text` unless they are stated to be of the source.
 */
export class TextReading {
  readonly where: ReadingLocation;
  readonly source: string;
  readonly marks: readonly Mark[];
  readonly text: string;
  /** `text` for checks to search (plain-text.ts). */
  readonly plain: string;
  readonly segments: readonly RenderedSegment[];
  private knownWords: readonly Word[] | undefined;
  private knownLines: readonly ReadingLine[] | undefined;
  private knownFilled: readonly ReadingLine[] | undefined;
  private knownRanges: readonly MarkRange[] | undefined;

  private constructor(
    where: ReadingLocation,
    source: string,
    marks: readonly Mark[],
    text: string,
    segments: readonly RenderedSegment[],
  ) {
    this.where = where;
    this.source = source;
    this.marks = marks;
    this.text = text;
    this.segments = segments;
    this.plain = buildPlainText(text, segments);
  }

  /** Null if the source is not in the grammar of marks, as while typing: then it is not checked. */
  static of(where: ReadingLocation, source: string, options: RenderOptions): TextReading | null {
    if (!/[\\{}[\]|]/.test(source)) {
      const whole = [0, source.length] as const;
      const segment = { out: whole, src: whole, kind: 'text', italics: false, depth: 0 } as const;
      return new TextReading(where, source, [{ type: 'text', text: source }], source, source === '' ? [] : [segment]);
    }
    const parsed = parseMarks(source);
    if (!parsed.ok) return null;
    const { text, segments } = renderMarks(parsed.marks, options);
    return new TextReading(where, source, parsed.marks, text, segments);
  }

  get words(): readonly Word[] {
    this.knownWords ??= splitWords(this.plain, this.where.language);
    return this.knownWords;
  }

  get lines(): readonly ReadingLine[] {
    this.knownLines ??= splitReadingLines(this.plain);
    return this.knownLines;
  }

  /** The lines that are not empty. */
  get filled(): readonly ReadingLine[] {
    this.knownFilled ??= this.lines.filter(({ start, end }) => this.plain.slice(start, end).trim() !== '');
    return this.knownFilled;
  }

  get ranges(): readonly MarkRange[] {
    this.knownRanges ??= this.marks.every(({ type }) => type === 'text') ? [] : listMarkRanges(this.marks);
    return this.knownRanges;
  }

  /** The place of a range: its source, widened if it would cut a mark, and its words. */
  at(start: number, end: number): CheckPlace {
    const [from, to] = widenToMarks(this.sourceRange(start, end), this.ranges);
    return { ...this.where, start: from, end: to, words: this.wordsOfSource(from, to) };
  }

  /** The place of a range of the source that cuts no mark. */
  atSource(start: number, end: number): CheckPlace {
    const [from, to] = widenToMarks([start, end], this.ranges);
    return { ...this.where, start: from, end: to, words: this.wordsOfSource(from, to) };
  }

  /** The range of `text` that shows a range of the source; empty if it is not shown in our own copy. */
  readAt(start: number, end: number): readonly [number, number] {
    const shown = this.segments.filter(({ src }) => src[0] < end && start < src[1]);
    const [first, last] = [shown[0], shown.at(-1)];
    if (first === undefined || last === undefined) return [0, 0];
    return [
      isUnchangedSegment(first) ? first.out[0] + Math.max(0, start - first.src[0]) : first.out[0],
      isUnchangedSegment(last) ? last.out[1] - Math.max(0, last.src[1] - end) : last.out[1],
    ];
  }

  private sourceRange(start: number, end: number): readonly [number, number] {
    const first = this.segments.find(({ out }) => start < out[1]) ?? this.segments.at(-1);
    const last = this.segments.findLast(({ out }) => out[0] < end) ?? first;
    if (first === undefined || last === undefined) return [0, 0];
    return [
      isUnchangedSegment(first) ? first.src[0] + start - first.out[0] : first.src[0],
      isUnchangedSegment(last) ? last.src[0] + end - last.out[0] : last.src[1],
    ];
  }

  private wordsOfSource(from: number, to: number): string {
    return this.segments
      .filter(({ src }) => src[0] < to && from < src[1])
      .map(({ out, src, kind }) => {
        if (kind !== 'text' && kind !== 'prefix') return this.text.slice(...out);
        return this.text.slice(out[0] + Math.max(0, from - src[0]), out[1] - Math.max(0, src[1] - to));
      })
      .join('');
  }
}

function isUnchangedSegment({ kind }: RenderedSegment): boolean {
  return kind === 'text' || kind === 'prefix';
}
