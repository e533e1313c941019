/** The clauses of two texts that can still be paired. */
export class OpenClauses {
  private readonly olds: Set<number>;
  private readonly nexts: Set<number>;

  constructor(old: number, next: number) {
    this.olds = new Set(Array(old).keys());
    this.nexts = new Set(Array(next).keys());
  }

  old(): number[] {
    return [...this.olds].sort((a, b) => a - b);
  }

  next(): number[] {
    return [...this.nexts].sort((a, b) => a - b);
  }

  /** Pairs two clauses; returns false if one of them is not open. */
  take(old: number, next: number): boolean {
    if (!this.olds.has(old) || !this.nexts.has(next)) return false;
    this.close(old, next);
    return true;
  }

  /** Marks a clause as having no partner. */
  close(old: number | null, next: number | null): void {
    if (old !== null) this.olds.delete(old);
    if (next !== null) this.nexts.delete(next);
  }

  giveBack(old: number, next: number): void {
    this.olds.add(old);
    this.nexts.add(next);
  }
}
