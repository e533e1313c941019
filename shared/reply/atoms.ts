import type { FileChange, FileParagraph } from './file.ts';

/** One tracked change, as people count them: what a change is about within one paragraph, or one row, or one cell. */
export type Atom = {
  readonly key: string;
  readonly what: 'text' | 'mark' | 'row' | 'cell' | 'formatting' | 'paragraph-formatting';
  readonly change: FileChange;
  /** The words that formatting is about. */
  readonly text: string;
};

/** The tracked changes of one paragraph of the file, and what each segment is under. */
export type ParagraphAtoms = {
  readonly segments: readonly (readonly Atom[])[];
  readonly mark: readonly Atom[];
  /** Of the rows and cells that it stands in. */
  readonly cells: readonly Atom[];
  readonly formatting: readonly Atom[];
};

/** The tracked changes of a file by paragraph, each with a key of its own; a row's change is found in all its paragraphs. */
export function atomsOf(paragraphs: readonly FileParagraph[]): readonly ParagraphAtoms[] {
  const finder = new Finder();
  return paragraphs.map((paragraph) => finder.of(paragraph));
}

class Finder {
  private count = 0;
  private readonly cells = new Map<string, readonly Atom[]>();

  of(paragraph: FileParagraph): ParagraphAtoms {
    const cells = paragraph.cells.flatMap(({ table, row, cell, rowChanges, cellChanges }) => [
      ...this.shared(`${table} ${row}`, 'row', rowChanges),
      ...this.shared(`${table} ${row} ${cell}`, 'cell', cellChanges),
    ]);
    const { segments, formatting } = this.segments(paragraph);
    return { segments, mark: this.mark(paragraph), cells, formatting: [...formatting, ...this.reformatted(paragraph)] };
  }

  private make(what: Atom['what'], change: FileChange, text = ''): Atom {
    this.count += 1;
    return { key: `t${this.count}`, what, change, text };
  }

  private shared(name: string, what: Atom['what'], changes: readonly FileChange[]): readonly Atom[] {
    const atoms = this.cells.get(name) ?? changes.map((change) => this.make(what, change));
    this.cells.set(name, atoms);
    return atoms;
  }

  /** Runs of one change in one paragraph are one; makers cut them wherever the format changes. */
  private segments({ segments, within }: FileParagraph): { segments: Atom[][]; formatting: Atom[] } {
    const found: Atom[][] = [];
    const formatting: Atom[] = [];
    let open = new Map<string, Atom>();
    for (const { text, note, changes, reformatted } of segments) {
      if (text === '' && note === null) {
        found.push([]);
        continue;
      }
      const here = new Map<string, Atom>();
      for (const change of [...within, ...changes]) {
        const name = nameOf(change);
        here.set(name, here.get(name) ?? open.get(name) ?? this.make('text', change));
      }
      found.push([...here.values()]);
      if (reformatted !== null) {
        const name = `formatted ${nameOf(reformatted.change)}`;
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

  private mark({ mark, segments }: FileParagraph): readonly Atom[] {
    // A paragraph that is moved whole is one move, that of its words.
    const moved = (change: FileChange) =>
      change.move !== null && segments.some(({ changes }) => changes.some((one) => nameOf(one) === nameOf(change)));
    return mark.filter((change) => !moved(change)).map((change) => this.make('mark', change));
  }

  private reformatted({ reformatted, segments }: FileParagraph): readonly Atom[] {
    const text = segments.map((segment) => segment.text).join('');
    return reformatted.map((change) => this.make('paragraph-formatting', change, text));
  }
}

function nameOf({ kind, author, date, move }: FileChange): string {
  return JSON.stringify([kind, author, date, move]);
}
