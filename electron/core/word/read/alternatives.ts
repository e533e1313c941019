/** The ways in which a file writes the same thing several times, of which one is read (ECMA-376 part 3, 7.5). */
export class Alternatives {
  private readonly open: { chosen: boolean; needs: string }[] = [];

  begin(): void {
    this.open.push({ chosen: false, needs: '' });
  }

  /** Whether this way is the one to read: the first that is understood. */
  choose(understood: boolean, needs: string): boolean {
    const here = this.open.at(-1);
    if (here === undefined) return understood;
    if (!understood) here.needs = needs;
    if (here.chosen || !understood) return false;
    here.chosen = true;
    return true;
  }

  /** What was needed and not understood where no way was read, else null. */
  end(): string | null {
    const here = this.open.pop();
    return here === undefined || here.chosen ? null : here.needs;
  }
}
