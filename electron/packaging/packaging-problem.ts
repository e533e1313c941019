/** Why a package cannot be made on this machine. `code` is a key of `packages.why` in the interface texts. */
export class PackagingProblem extends Error {
  readonly code: string;
  readonly details: { readonly [name: string]: string };
  constructor(code: string, details: { readonly [name: string]: string }) {
    super(code);
    this.code = code;
    this.details = details;
  }
}
