import type {
  DocumentBlock,
  DocumentFrame,
  DocumentParagraph,
  DocumentRun,
} from '../../../../../shared/model/comparison/compared-document.ts';
import type { FilePlace } from '../../../../../shared/model/comparison/comparison.ts';
import type { TableCell, WordDocument, WordParagraph } from '../../../../../shared/model/incoming/word-document.ts';
import { isNamedNumberLine, isNumberedHeading } from '../../../word/redline/blocks/number-lines.ts';
import { listContentCells } from '../../incoming/list-content-cells.ts';
import { type BlockContext, joinWords, type PlacedParagraph } from './block-context.ts';
import { buildDocumentRuns, findParagraphMove, type RunContext } from './build-document-runs.ts';
import { buildTable } from './build-table.ts';
import { ChangedStretches, findOneSide, PLAIN_HEAD } from './changed-stretches.ts';
import { describeParagraphPlace } from './describe-paragraph-place.ts';
import { DocumentChanges, findOnlySide, type OuterChange } from './document-changes.ts';
import { listChangedParagraphLooks } from './list-changed-looks.ts';
import { listNumbersByParagraph } from './list-numbers-by-paragraph.ts';
import { NoteLabels } from './note-labels.ts';
import { ParagraphNames } from './paragraph-names.ts';

/** Builds the blocks of a redline, and lists its changes in their order. */
export class DocumentBuilder implements BlockContext {
  readonly changes = new DocumentChanges();
  private readonly document: WordDocument;
  private readonly numbers: { readonly old: ReadonlyMap<number, string>; readonly next: ReadonlyMap<number, string> };
  private readonly stories: ReadonlyMap<string, readonly PlacedParagraph[]>;
  private readonly cells: readonly (TableCell | null)[];
  private readonly notes = new NoteLabels();
  private readonly findPicture: (part: string) => number;
  private readonly stretches = new ChangedStretches();
  private readonly names = new ParagraphNames();

  constructor(document: WordDocument, findPicture: (part: string) => number) {
    this.document = document;
    this.findPicture = findPicture;
    this.cells = listContentCells(document.paragraphs);
    this.numbers = {
      old: listNumbersByParagraph(document, 'rejected'),
      next: listNumbersByParagraph(document, 'accepted'),
    };
    // A text box belongs to the story of its anchor.
    this.stories = Map.groupBy(
      document.paragraphs.map((paragraph, at) => ({ paragraph, at })),
      ({ paragraph }) => paragraph.story.replace(/ text-box .*$/, ''),
    );
  }

  build(): DocumentBlock[] {
    const main = this.document.paragraphs.find(({ part }) => part === 'body')?.story ?? '';
    const frames = (part: 'header' | 'footer') =>
      [...this.stories.values()].flatMap((story) =>
        story.some(({ paragraph }) => paragraph.part === part) ? this.buildFrame(part, '', story, null) : [],
      );
    const headers = frames('header');
    this.names.heading = '';
    const body = this.buildBlocks(this.stories.get(main) ?? [], 0);
    this.names.heading = '';
    return [...headers, ...body, ...frames('footer')];
  }

  /** @param depth how many tables contain all of these paragraphs */
  buildBlocks(list: readonly PlacedParagraph[], depth: number): DocumentBlock[] {
    const blocks: DocumentBlock[] = [];
    for (let n = 0; n < list.length; ) {
      const first = list[n];
      if (first === undefined) break;
      const from = n;
      const { paragraph } = first;
      const table = paragraph.cells[depth]?.table;
      const belongs = ({ paragraph: { cells, story, part } }: PlacedParagraph): boolean =>
        table === undefined ? part === 'text-box' && story === paragraph.story : cells[depth]?.table === table;
      n += 1;
      while (list[n] !== undefined && belongs(list[n] as PlacedParagraph)) n += 1;
      const part = list.slice(from, n);
      if (table !== undefined) this.stretches.endBeforeTable(paragraph, depth);
      if (table !== undefined) blocks.push(buildTable(part, depth, this));
      else if (paragraph.part === 'text-box' && !this.openBoxes.has(paragraph.story))
        blocks.push(this.buildBox(part, depth));
      else for (const one of part) blocks.push(this.buildParagraph(one));
      // Notes follow the paragraph or the table that refers to them.
      if (depth === 0) for (const note of this.takeNotes()) blocks.push(note);
    }
    return blocks;
  }

  private readonly openBoxes = new Set<string>();

  private buildBox(list: readonly PlacedParagraph[], depth: number): DocumentFrame {
    const { paragraph } = list[0] as PlacedParagraph;
    this.openBoxes.add(paragraph.story);
    const around = this.findAround(paragraph, list);
    const blocks = this.buildBlocks(list, depth);
    const [only, change] = [around?.only ?? null, around?.change ?? null];
    return { kind: 'frame', part: 'text-box', label: '', only, change, blocks };
  }

  private buildFrame(
    part: DocumentFrame['part'],
    label: string,
    list: readonly PlacedParagraph[],
    from: OuterChange | null,
  ): DocumentFrame[] {
    const blocks = this.buildBlocks(list, 0);
    const isBlank = blocks.every((one) => one.kind === 'paragraph' && one.runs.length === 0 && one.only === null);
    return isBlank
      ? []
      : [{ kind: 'frame', part, label, only: from?.only ?? null, change: from?.change ?? null, blocks }];
  }

  private takeNotes(): DocumentFrame[] {
    return this.notes.take().flatMap(({ name, label, only, change }) => {
      const [part = 'footnote'] = name.split(' ') as ('footnote' | 'endnote')[];
      if (only !== null && change !== null) this.changes.share(`frame ${name}`, () => change);
      return this.buildFrame(
        part,
        label,
        this.stories.get(name) ?? [],
        only === null || change === null ? null : { only, change },
      );
    });
  }

  private buildParagraph({ paragraph, at }: PlacedParagraph): DocumentParagraph {
    const { properties, segments, mark } = paragraph;
    const number = this.numbers.next.get(at) ?? null;
    const oldNumber = this.numbers.old.get(at) ?? null;
    const place = this.describeParagraphPlace({ paragraph, at });
    const text = segments
      .filter(({ changes }) => findOnlySide(changes) !== 'deleted')
      .map((one) => one.text)
      .join('');
    const words = text || segments.map((one) => one.text).join('');
    const where = this.names.locate(properties.outline, number ?? oldNumber, words);
    const isRunningText = paragraph.part === 'body' && paragraph.cells.length === 0;
    const isNumberLine = isRunningText && isNamedNumberLine(words);
    const isHeading = properties.outline !== null || isNumberLine || (isRunningText && isNumberedHeading(words));
    const head = { outline: properties.outline ?? (isHeading ? 0 : null), isNumberLine };
    const around = this.findAround(paragraph, [{ paragraph, at }]);
    const side = findOneSide(paragraph);
    const carried = around === null ? this.stretches.find(paragraph, head, side !== null) : null;
    const move = findParagraphMove(paragraph);
    const context: RunContext = {
      changes: this.changes,
      place,
      where,
      around,
      carried,
      isHeading,
      move,
      labelNote: (name, kind, change) => this.notes.label(name, kind === 'kept' ? null : kind, change),
      findPicture: this.findPicture,
      readNote: (name) => joinWords(this.stories.get(name) ?? []),
    };
    const runs = buildDocumentRuns(paragraph, context);
    const end = around?.only ?? findOnlySide(mark);
    const goesOn = runs.length === 0 && carried !== null && carried.only === end;
    const whole = around ?? (goesOn ? carried : null);
    const change = whole?.change ?? (end === null ? null : this.findEndChange(end, { runs, move }, { place, where }));
    if (around === null) this.stretches.leave(paragraph, { only: end, change }, side === end ? head : PLAIN_HEAD);
    const looks = listChangedParagraphLooks(paragraph);
    const isWhole = end !== null && runs.every(({ kind }) => kind === end);
    return {
      kind: 'paragraph',
      number: number ?? oldNumber,
      oldNumber: number !== null && oldNumber !== null && oldNumber !== number && !isWhole ? oldNumber : null,
      heading: properties.outline,
      level: properties.list?.level ?? null,
      indent: properties.indent,
      align: properties.align,
      rule: properties.rule,
      only: isWhole ? end : null,
      change,
      end,
      format: looks === null ? null : this.changes.addLook(text, looks, { place, where }),
      runs,
    };
  }

  /** The row, cell, box or note around a paragraph that only one of the files has. */
  private findAround(
    { cells, within, story, part }: WordParagraph,
    list: readonly PlacedParagraph[],
  ): OuterChange | null {
    const only = findOnlySide(within);
    const make = () => this.addWhole(part === 'text-box' ? 'text-box' : 'note', only ?? 'inserted', list);
    return (
      this.findAroundCells(cells) ??
      (only === null ? null : { only, change: this.changes.share(`frame ${story}`, make) })
    );
  }

  /** The row or cell that only one of the files has, of those that contain a paragraph; rows are built before. */
  findAroundCells(cells: readonly TableCell[]): OuterChange | null {
    for (const { table, row, cell, rowChanges, cellChanges } of cells) {
      const [ofRow, ofCell] = [findOnlySide(rowChanges), findOnlySide(cellChanges)];
      if (ofRow !== null) return { only: ofRow, change: this.changes.find(`row ${table} ${row}`) };
      if (ofCell !== null) return { only: ofCell, change: this.changes.find(`cell ${table} ${row} ${cell}`) };
    }
    return null;
  }

  /** Adds the change of something that only one of the files has. */
  addWhole(
    thing: 'table' | 'row' | 'cell' | 'text-box' | 'note',
    only: 'deleted' | 'inserted',
    list: readonly PlacedParagraph[],
  ): number {
    const words = joinWords(list);
    const first: FilePlace | null = list[0] === undefined ? null : this.describeParagraphPlace(list[0]);
    const row = thing === 'table' ? null : (first?.row ?? null);
    const place = first !== null && (thing === 'table' || thing === 'row') ? { ...first, row, column: null } : first;
    const sides = only === 'deleted' ? { old: words, next: '' } : { old: '', next: words };
    return this.changes.addWords(thing, sides, { place, where: this.names.heading });
  }

  /** The end of a paragraph belongs to changed words right before it. */
  private findEndChange(
    end: 'deleted' | 'inserted',
    { runs, move }: { readonly runs: readonly DocumentRun[]; readonly move: string | null },
    position: { readonly place: FilePlace | null; readonly where: string },
  ): number {
    const last = (move === null ? undefined : runs.find(({ moved }) => moved)) ?? runs.at(-1);
    if (last !== undefined && last.change !== null) {
      this.changes.includeEnd(last.change, end);
      return last.change;
    }
    const sides = end === 'deleted' ? { old: '¶', next: '' } : { old: '', next: '¶' };
    return this.changes.addWords('paragraph-end', sides, position);
  }

  private describeParagraphPlace({ paragraph, at }: PlacedParagraph): FilePlace | null {
    return describeParagraphPlace(paragraph, this.cells[at] ?? null);
  }
}
