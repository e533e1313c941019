import { z } from 'zod';
import type { KnownRecord } from '../../../../shared/model/record.ts';
import { type SigningSet, setFile, signingSet } from '../../../../shared/model/signing-set.ts';
import { readSavedFile } from '../../store/files.ts';
import type { OpenStore } from '../../store/open-store.ts';

/** Describes a set. It is saved as one of the set's files and lists all the others. */
const manifestSchema = z.strictObject({
  manifest: z.literal(1),
  files: z.array(setFile),
  reservations: signingSet.shape.reservations,
  reprint: signingSet.shape.reprint,
});
export type SigningManifest = z.infer<typeof manifestSchema>;

/** The name of a set's manifest; `stem` is the prefix of all names in the set. */
export const formatManifestName = (stem: string): string => `${stem}-isi.json`;
const MANIFEST_NAME = /-isi\.json$/;

export function serializeSigningManifest(about: Omit<SigningManifest, 'manifest'>): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify({ manifest: 1, ...about }, null, 2)}\n`);
}

/** The manifest of an export, null if it is not a signing set or its manifest cannot be read. */
export function readSigningManifest(
  db: OpenStore['db'],
  { payload }: Extract<KnownRecord, { kind: 'export.made' }>,
): Pick<SigningSet, 'files' | 'reservations' | 'reprint'> | null {
  if (payload.as !== 'signing-set') return null;
  const named = payload.files.find(({ name }) => MANIFEST_NAME.test(name));
  const bytes = named === undefined ? null : readSavedFile(db, named.sha256);
  if (bytes === null) return null;
  try {
    return manifestSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return null;
  }
}
