import { normalizeLine, type OwnClause, type OwnLine } from '../along/own-lines.ts';
import type { SegmentParagraph } from '../segment-clauses.ts';
import { dropLabel, isItemLine } from './pair-clause-lines.ts';

type LineKind = 'number' | 'heading' | 'item' | 'text';

/** Chooses whose form a paragraph takes that is added to a file: the nearest one of its kind outside tables. */
export class FormChooser {
  private readonly paragraphs: readonly SegmentParagraph[];
  private readonly known: Readonly<Record<LineKind, number[]>> = { number: [], heading: [], item: [], text: [] };

  constructor(paragraphs: readonly SegmentParagraph[]) {
    this.paragraphs = paragraphs;
  }

  /** Notes that a paragraph of the file is a line of ours. */
  add(at: number, line: OwnLine, number: string): void {
    if (this.paragraphs[at]?.table === null) this.known[readKind(line, number)].push(at);
  }

  /** Our line as this file prints it: a number is above its heading, or before it. */
  split(line: OwnLine, { number, heading }: OwnClause): readonly OwnLine[] {
    if (line.part !== 'heading' || number === '' || heading === '' || this.known.number.length === 0) return [line];
    return [number, heading].map((key) => ({ ...line, key: normalizeLine(key) }));
  }

  /** The index of a paragraph; null if the file has none outside tables. */
  choose(line: OwnLine, number: string, anchor: number): number | null {
    const kind = readKind(line, number);
    const order: readonly LineKind[] = [kind, 'text', 'item', 'heading'];
    for (const one of order) {
      const [nearest] = [...this.known[one]].sort((a, b) => Math.abs(a - anchor) - Math.abs(b - anchor) || a - b);
      if (nearest !== undefined) return nearest;
    }
    return null;
  }

  /** The words that are typed: a paragraph that is numbered automatically has its label already. */
  fit({ key }: OwnLine, form: number, number: string): string {
    return this.paragraphs[form]?.number === null ? key : dropLabel(key, number);
  }
}

function readKind({ part, key }: OwnLine, number: string): LineKind {
  if (part === 'heading') return key === normalizeLine(number) ? 'number' : 'heading';
  return isItemLine(key) ? 'item' : 'text';
}
