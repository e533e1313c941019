/** Paths of files that a person opened with the program, which wait until there is somebody to open them. */
export class OpenedPaths {
  private waiting: string[] = [];
  private take: ((paths: readonly string[]) => void) | null = null;

  open(paths: readonly string[]): void {
    if (paths.length === 0) return;
    if (this.take === null) this.waiting = [...this.waiting, ...paths];
    else this.take(paths);
  }

  listen(take: (paths: readonly string[]) => void): void {
    this.take = take;
    this.open(this.waiting.splice(0));
  }
}
