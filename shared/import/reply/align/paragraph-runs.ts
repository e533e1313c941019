import type { WordParagraph } from '../../../model/incoming/word-document.ts';
import { isPresentInView, type TextRun } from '../model/text-run.ts';
import type { ParagraphChanges, TrackedChange } from '../model/tracked-changes.ts';
import { measureViewLength } from './leading-paragraph.ts';
import type { ParagraphRole, RoleSpan } from './paragraph-roles.ts';
import type { SegmentedView } from './segment-view.ts';

/** A paragraph of the file as runs, with their roles in the clause. */
export type ParagraphRuns = {
  readonly paragraph: number;
  readonly pieces: readonly (TextRun & { readonly role: ParagraphRole })[];
  /** Whether the paragraph mark is present in each view, and the changes to it. */
  readonly mark: { readonly base: boolean; readonly final: boolean; readonly atoms: readonly TrackedChange[] };
};

type SegmentedViews = { readonly base: SegmentedView; readonly final: SegmentedView };

/** The runs of the paragraph at an index. `paragraphs` are all of the document, `atoms` their changes. */
export function buildParagraphRuns(
  paragraphs: readonly WordParagraph[],
  atoms: readonly ParagraphChanges[],
  views: SegmentedViews,
  at: number,
): ParagraphRuns {
  const paragraph = paragraphs[at];
  const own = atoms[at];
  if (paragraph === undefined || own === undefined) throw new RangeError(`no paragraph stands at ${at}`);
  const around = [...paragraph.within, ...paragraph.cells.flatMap((cell) => [...cell.rowChanges, ...cell.cellChanges])];
  const cutter = createRunCutter(paragraphs, views, at);
  const pieces = paragraph.segments.flatMap((segment, n) => {
    const changes = [...around, ...segment.changes];
    return cutter.cut({
      text: segment.text,
      base: isPresentInView(changes, 'base'),
      final: isPresentInView(changes, 'final'),
      hand: null,
      atoms: [...own.cells, ...(own.segments[n] ?? [])],
      comments: segment.comments,
      format: segment.format,
      paragraph: at,
    });
  });
  const marks = [...around, ...paragraph.mark];
  return {
    paragraph: at,
    pieces: [...buildNumberRuns(paragraphs, views, at), ...pieces],
    mark: {
      base: isPresentInView(marks, 'base'),
      final: isPresentInView(marks, 'final'),
      atoms: pieces.length === 0 ? [...own.cells, ...own.mark] : own.mark,
    },
  };
}

/** The roles of a paragraph's words: as sent, or, if all of it is a tracked insertion, as accepted. */
function createRunCutter(paragraphs: readonly WordParagraph[], { base, final }: SegmentedViews, at: number): RunCutter {
  const line = base.lines.get(at);
  if (line === undefined || measureViewLength(paragraphs[at], 'base') === 0)
    return new RunCutter(final.lines.get(at)?.spans.slice(0, 1) ?? [], 0);
  return new RunCutter(line.spans, measureOffset(paragraphs, line.shown.from, at));
}

/** The offset of a paragraph's words in the paragraph of the view that joins it with others. */
function measureOffset(paragraphs: readonly WordParagraph[], from: readonly number[], at: number): number {
  return from.slice(0, from.indexOf(at)).reduce((sum, one) => sum + measureViewLength(paragraphs[one], 'base'), 0);
}

/** The automatic number or label as generated text, at the first paragraph that has words of its line. */
function buildNumberRuns(
  paragraphs: readonly WordParagraph[],
  { base, final }: SegmentedViews,
  at: number,
): (TextRun & { readonly role: ParagraphRole })[] {
  const here = (view: SegmentedView, name: 'base' | 'final') => {
    const line = view.lines.get(at);
    if (line === undefined || line.shown.number === null) return null;
    const first = line.shown.from.find((one) => measureViewLength(paragraphs[one], name) > 0);
    const [span] = line.spans;
    return first !== at || span === undefined ? null : { number: line.shown.number.trim(), span };
  };
  const [was, is] = [here(base, 'base'), here(final, 'final')];
  const shown = was ?? is;
  if (shown === null) return [];
  const { number, span } = shown;
  const role = span.labelled ? 'number' : span.role;
  return [
    {
      text: span.labelled && was !== null ? number : `${number} `,
      base: was !== null,
      final: is !== null,
      hand: null,
      atoms: [],
      comments: [],
      format: null,
      paragraph: at,
      role,
    },
  ];
}

/**
 * Cuts runs where the role changes. A run that is missing when changes are rejected takes the role of the text before
 * it, but after a number that of the text that follows.
 */
class RunCutter {
  private readonly spans: readonly RoleSpan[];
  private at: number;

  constructor(spans: readonly RoleSpan[], at: number) {
    this.spans = spans;
    this.at = at;
  }

  cut(piece: TextRun): (TextRun & { readonly role: ParagraphRole })[] {
    const { at, spans } = this;
    if (!piece.base) return [{ ...piece, role: this.roleBehind(at) }];
    this.at += piece.text.length;
    if (piece.text === '') return [{ ...piece, role: this.roleAt(at) }];
    const cuts = [at, ...spans.map(({ to }) => to).filter((to) => at < to && to < this.at), this.at];
    return cuts.slice(1).map((end, n) => {
      const start = cuts[n] ?? at;
      return { ...piece, text: piece.text.slice(start - at, end - at), role: this.roleAt(start + 1) };
    });
  }

  private roleBehind(offset: number): ParagraphRole {
    const here = this.roleAt(offset);
    return here === 'number' ? this.roleAt(offset + 1) : here;
  }

  private roleAt(offset: number): ParagraphRole {
    return (this.spans.find(({ to }) => offset <= to) ?? this.spans.at(-1))?.role ?? 'body';
  }
}
