/** Wrong use: nothing was done, the exit code is 2. `code` is a key of `usage` in the interface texts. */
export class UsageError extends Error {
  readonly details: { readonly [name: string]: string };
  constructor(code: string, details: { readonly [name: string]: string }) {
    super(code);
    this.details = details;
  }
}
