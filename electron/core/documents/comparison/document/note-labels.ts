type NoteSide = 'deleted' | 'inserted' | null;
type WaitingNote = {
  readonly name: string;
  readonly label: string;
  readonly only: NoteSide;
  readonly change: number | null;
};

/** Numbers notes in the order of their references: in the newer file, and those that only the older one has in that one. */
export class NoteLabels {
  private readonly counts = { footnote: { old: 0, next: 0 }, endnote: { old: 0, next: 0 } };
  private waiting: WaitingNote[] = [];

  /** The number of a note at its reference; the note then waits to be taken. */
  label(name: string, only: NoteSide, change: number | null): string {
    const count = this.counts[name.startsWith('endnote') ? 'endnote' : 'footnote'];
    if (only !== 'inserted') count.old += 1;
    if (only !== 'deleted') count.next += 1;
    const label = String(only === 'deleted' ? count.old : count.next);
    this.waiting.push({ name, label, only, change });
    return label;
  }

  /** The notes that were referred to since the last call. */
  take(): readonly WaitingNote[] {
    const { waiting } = this;
    this.waiting = [];
    return waiting;
  }
}
