import type { WordWarning, WordWarningCode } from '../../../../../shared/model/incoming/word-document.ts';

/** What was not understood: each item once, with its number of occurrences. */
export class WordWarnings {
  private readonly found = new Map<string, { readonly warning: Omit<WordWarning, 'count'>; count: number }>();
  private readonly first = new Set<WordWarningCode>();
  private readonly most = 1_000;

  add(code: WordWarningCode, name: string, part: string): void {
    const short = name.length > 200 ? `${name.slice(0, 199)}…` : name;
    const key = JSON.stringify([code, short, part]);
    const known = this.found.get(key);
    if (known !== undefined) known.count += 1;
    else if (this.found.size < this.most || (this.first.has(code) && this.found.size < 2 * this.most))
      this.found.set(key, { warning: { code, name: short, part }, count: 1 });
  }

  /** The same, but listed before all others: it says that the file is not what it looks like. */
  addFirst(code: WordWarningCode, name: string, part: string): void {
    this.first.add(code);
    this.add(code, name, part);
  }

  all(): WordWarning[] {
    const found = [...this.found.values()].map(({ warning, count }) => ({ ...warning, count }));
    const isFirst = ({ code }: WordWarning) => this.first.has(code);
    return [...found.filter(isFirst), ...found.filter((one) => !isFirst(one))];
  }
}
