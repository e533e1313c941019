import type { ShownParagraph, WordDocument } from '../../../model/incoming/word-document.ts';
import { isTitleOrSignatures } from '../../../rules/rendered-clauses.ts';
import { isHeadingLine, type SegmentedClause, segmentClauses } from '../../segment-clauses.ts';
import type { ParagraphClass } from '../identify/classify-paragraphs.ts';
import { findLeadingParagraph } from './leading-paragraph.ts';
import { assignRoles, type ParagraphRole, type RoleSpan } from './paragraph-roles.ts';

/** A clause of the file in one view. */
export type FileClause = {
  readonly id: string | null;
  readonly number: string;
  readonly heading: string;
  readonly body: string;
};

type SegmentedLine = {
  /** The index of its clause. */
  readonly clause: number;
  /** The roles of its words, as offsets in the paragraph's text. */
  readonly spans: readonly RoleSpan[];
};

export type SegmentedView = {
  readonly clauses: readonly FileClause[];
  /** For each document paragraph with words in this view: its line, and the view's paragraph that contains it. */
  readonly lines: ReadonlyMap<number, SegmentedLine & { readonly shown: ShownParagraph }>;
};

type Line = { readonly shown: ShownParagraph; readonly id: string | null; readonly table: number | null };

type Options = {
  readonly sorts: readonly ParagraphClass[];
  /** The reading order of the document's paragraphs. */
  readonly order: readonly number[];
  /** With all tracked changes rejected, or accepted. */
  readonly as: 'base' | 'final';
  /** The clause to which a paragraph is known to belong. */
  readonly idOf: (shown: ShownParagraph) => string | null;
};

/** Segments a view of a file into clauses: where the known clauses of paragraphs change, otherwise by words. */
export function segmentView(
  document: WordDocument,
  view: readonly ShownParagraph[],
  { sorts, order, as, idOf }: Options,
): SegmentedView {
  const first = ({ from }: ShownParagraph) => order[from[0] ?? 0] ?? 0;
  const lines = view
    .filter(({ from, text }) => text.trim() !== '' && from.some((at) => sorts[at] === 'text'))
    .sort((a, b) => first(a) - first(b))
    .map((shown): Line => {
      const [at = 0] = shown.from;
      return { shown, id: idOf(shown), table: document.paragraphs[at]?.cells[0]?.table ?? null };
    });
  const cut = segmentClauses(
    lines.map(({ shown, table }) => ({
      text: shown.text,
      number: shown.number,
      heading: isMarkedHeading(document, shown, as),
      table,
    })),
  );
  return assembleView(lines, groupLines(cut, fillGaps(assignTables(lines))));
}

/**
 * Whether the file marks a line as a heading. LibreOffice gives a paragraph with a tracked mark the style of the next
 * one: its words must then look like a heading too.
 */
function isMarkedHeading({ paragraphs }: WordDocument, { from, text }: ShownParagraph, as: Options['as']): boolean {
  const paragraph = paragraphs[findLeadingParagraph(paragraphs, from, as)];
  if (typeof paragraph?.properties.outline !== 'number') return false;
  return paragraph.mark.length === 0 || isHeadingLine(text.split('\n').at(-1) ?? '');
}

/** A table that contains a line of the title or of the signature blocks belongs to them as a whole. */
function assignTables(lines: readonly Line[]): readonly Line[] {
  const around = new Map(
    lines.flatMap(({ table, id }) => (table !== null && isTitleOrSignatures(id) ? [[table, id] as const] : [])),
  );
  return lines.map((line) => ({ ...line, id: line.id ?? around.get(line.table ?? -1) ?? null }));
}

/** Lines between two lines of one clause belong to it too. */
function fillGaps(lines: readonly Line[]): readonly Line[] {
  let after: string | null = null;
  const next = lines.toReversed().map(({ id }) => {
    after = id ?? after;
    return after;
  });
  let before: string | null = null;
  return lines.map((line, n) => {
    before = line.id ?? before;
    return line.id === null && next[lines.length - 1 - n] === before ? { ...line, id: before } : line;
  });
}

type Part = { readonly line: number; readonly spans: readonly RoleSpan[] };
type Group = { readonly id: string | null; readonly number: string; readonly parts: Part[] };

/** Splits the segmented clauses where another id begins, and joins them where the same id continues. */
function groupLines(cut: readonly SegmentedClause[], lines: readonly Line[]): Group[] {
  const groups: Group[] = [];
  for (const clause of cut) {
    const roles = assignRoles(
      clause,
      clause.from.flatMap((at) => lines[at]?.shown ?? []),
    );
    const title = clause.kind === 'title' && clause.from.some((line) => lines[line]?.id === 'title');
    clause.from.forEach((line, n) => {
      const id = lines[line]?.id ?? (title ? 'title' : null);
      const part = { line, spans: roles[n] ?? [] };
      const open = groups.at(-1);
      const begins = n === 0 && (clause.number !== '' || clause.heading !== '');
      const goesOn = n > 0 ? open?.id === id || id === null : open !== undefined && id !== null && open.id === id;
      if (open !== undefined && goesOn && !begins) open.parts.push(part);
      else groups.push({ id, number: n === 0 ? clause.number : '', parts: [part] });
    });
  }
  return groups;
}

function assembleView(lines: readonly Line[], groups: readonly Group[]): SegmentedView {
  const found = new Map<number, SegmentedLine & { readonly shown: ShownParagraph }>();
  const clauses = groups.map(({ id, number, parts }, clause): FileClause => {
    const text = (role: ParagraphRole) =>
      parts.flatMap(({ line, spans }) => {
        const shown = lines[line]?.shown;
        const span = spans.find((one) => one.role === role);
        if (shown === undefined || span === undefined) return [];
        const label = shown.number !== null && role === 'body' && !span.labelled ? `${shown.number.trim()} ` : '';
        return [label + shown.text.slice(span.from, span.to).trim()];
      });
    for (const { line, spans } of parts) {
      const shown = lines[line]?.shown;
      if (shown !== undefined) for (const at of shown.from) found.set(at, { clause, spans, shown });
    }
    return { id, number, heading: text('heading').join(' '), body: text('body').join('\n') };
  });
  return { clauses, lines: found };
}
