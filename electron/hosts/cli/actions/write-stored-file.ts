import { Failure } from '../../../../shared/api/failure.ts';
import type { Core } from '../../../core/core.ts';
import { writeFileAtomically } from '../../user-files.ts';

/** Writes a file of the store to a path. Throws `file-unknown`, or what `writeFileAtomically` throws. */
export function writeStoredFile(core: Core, sha256: string, path: string): void {
  const bytes = core.file(sha256);
  if (bytes === null) throw new Failure('file-unknown');
  writeFileAtomically(path, bytes);
}
