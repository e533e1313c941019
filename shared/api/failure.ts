/** Every way in which a command can be refused, with the details that its message names. */
export const failureCodes = [
  'input-invalid',
  'command-unknown',
  'negotiation-unknown',
  'negotiation-exists',
  'clause-unknown',
  'clause-exists',
  'clause-removed',
  'version-unknown',
  'version-ambiguous',
  'draft-unknown',
  'draft-exists',
  'comment-unknown',
  'unit-unknown',
  'language-unknown',
  'party-unknown',
  'language-missing',
  'parent-stale',
  'two-heads',
  'join-incomplete',
  'clause-foreign',
  'nothing-changed',
  'text-control-character',
  'text-lone-surrogate',
  'text-not-nfc',
  'text-not-utf8',
  'text-marks',
  'quote-not-found',
  'record-unknown',
  'undo-overtaken',
  'proposal-missing',
  'record-damaged',
  'record-newer',
  'record-invalid',
  'store-newer',
  'store-foreign',
  'store-damaged',
  'store-outdated',
  'store-busy',
  'store-owned',
  'disk-full',
  'disk-failing',
  'folder-not-writable',
  'file-missing',
  'file-exists',
  'file-not-writable',
  'file-disk-full',
  'sample-missing',
  'template-unknown',
  'node-old',
  'not-built',
  'install-failed',
  'request-refused',
  'session-over',
  'too-large',
  'file-unknown',
  'internal',
] as const;
export type FailureCode = (typeof failureCodes)[number];

export type Details = { readonly [key: string]: string | number | readonly string[] };

/** A command refused: nothing was written. Crosses every door as `{ code, message, details }`. */
export class Failure extends Error {
  readonly code: FailureCode;
  readonly details: Details;
  constructor(code: FailureCode, details: Details = {}, cause?: unknown) {
    super(code, { cause });
    this.code = code;
    this.details = details;
  }
}
