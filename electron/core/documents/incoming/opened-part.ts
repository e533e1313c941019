import type { PartPath, ReadSteps } from '../../../../shared/model/incoming/read-step.ts';
import type { IncomingKind } from './incoming-kind.ts';

export type IncomingFile = { readonly name: string; readonly bytes: Uint8Array };

/** A file as its reader needs it, with the way to it through mails and archives. */
export type OpenedPart = IncomingFile & {
  readonly path: PartPath;
  readonly kind: IncomingKind;
  readonly how: ReadSteps;
};
