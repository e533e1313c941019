import type { WordChange, WordParagraph } from '../../../model/incoming/word-document.ts';

/** One tracked change, as people count them: a change within one paragraph, one row or one cell. */
export type TrackedChange = {
  readonly key: string;
  readonly what: 'text' | 'mark' | 'row' | 'cell' | 'formatting' | 'paragraph-formatting';
  readonly change: WordChange;
  /** The words with changed formatting. */
  readonly text: string;
};

/** The tracked changes of one paragraph of the file, and those of each segment. */
export type ParagraphChanges = {
  readonly segments: readonly (readonly TrackedChange[])[];
  readonly mark: readonly TrackedChange[];
  /** The changes of the rows and cells that contain it. */
  readonly cells: readonly TrackedChange[];
  readonly formatting: readonly TrackedChange[];
};

/**
 * The tracked changes of a file by paragraph, each with its own key; a change to a row is found in all its paragraphs.
 */
export function collectTrackedChanges(paragraphs: readonly WordParagraph[]): readonly ParagraphChanges[] {
  const finder = new ChangeCollector();
  return paragraphs.map((paragraph) => finder.of(paragraph));
}

class ChangeCollector {
  private count = 0;
  private readonly cells = new Map<string, readonly TrackedChange[]>();

  of(paragraph: WordParagraph): ParagraphChanges {
    const cells = paragraph.cells.flatMap(({ table, row, cell, rowChanges, cellChanges }) => [
      ...this.shared(`${table} ${row}`, 'row', rowChanges),
      ...this.shared(`${table} ${row} ${cell}`, 'cell', cellChanges),
    ]);
    const { segments, formatting } = this.segments(paragraph);
    return { segments, mark: this.mark(paragraph), cells, formatting: [...formatting, ...this.reformatted(paragraph)] };
  }

  private make(what: TrackedChange['what'], change: WordChange, text = ''): TrackedChange {
    this.count += 1;
    return { key: `t${this.count}`, what, change, text };
  }

  private shared(name: string, what: TrackedChange['what'], changes: readonly WordChange[]): readonly TrackedChange[] {
    const atoms = this.cells.get(name) ?? changes.map((change) => this.make(what, change));
    this.cells.set(name, atoms);
    return atoms;
  }

  /** Runs of one change in one paragraph are one change; word processors split them wherever the format changes. */
  private segments({ segments, within }: WordParagraph): { segments: TrackedChange[][]; formatting: TrackedChange[] } {
    const found: TrackedChange[][] = [];
    const formatting: TrackedChange[] = [];
    let open = new Map<string, TrackedChange>();
    for (const { text, note, changes, reformatted } of segments) {
      if (text === '' && note === null) {
        found.push([]);
        continue;
      }
      const here = new Map<string, TrackedChange>();
      for (const change of [...within, ...changes]) {
        const name = buildChangeKey(change);
        here.set(name, here.get(name) ?? open.get(name) ?? this.make('text', change));
      }
      found.push([...here.values()]);
      if (reformatted !== null) {
        const name = `formatted ${buildChangeKey(reformatted.change)}`;
        const before = open.get(name);
        const atom = { ...(before ?? this.make('formatting', reformatted.change)), text: (before?.text ?? '') + text };
        if (before === undefined) formatting.push(atom);
        else formatting[formatting.indexOf(before)] = atom;
        here.set(name, atom);
      }
      open = here;
    }
    return { segments: found, formatting };
  }

  private mark({ mark, segments }: WordParagraph): readonly TrackedChange[] {
    // A paragraph moved as a whole is one move, that of its words.
    const moved = (change: WordChange) =>
      change.move !== null &&
      segments.some(({ changes }) => changes.some((one) => buildChangeKey(one) === buildChangeKey(change)));
    return mark.filter((change) => !moved(change)).map((change) => this.make('mark', change));
  }

  private reformatted({ reformatted, segments }: WordParagraph): readonly TrackedChange[] {
    const text = segments.map((segment) => segment.text).join('');
    return reformatted.map((change) => this.make('paragraph-formatting', change, text));
  }
}

function buildChangeKey({ kind, author, date, move }: WordChange): string {
  return JSON.stringify([kind, author, date, move]);
}
