import { statSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../../../../shared/api/failure.ts';
import { convertToFailure } from '../convert-failure.ts';
import { buildPartPath, removePart } from '../part-files.ts';
import { checkFreeSpace } from './check-free-space.ts';
import { type BackupKeys, decryptFile, isEncryptedFile } from './encrypt-backup.ts';

/**
 * Calls `work` with the path of a backup, decrypted into the data folder if it is encrypted, and removes that again.
 * Failures name the backup. Throws as `decryptFile` does.
 */
export async function openBackup<T>(
  folder: string,
  file: string,
  keys: BackupKeys,
  work: (path: string) => T | Promise<T>,
): Promise<T> {
  if (!isEncryptedFile(file)) return work(file);
  const plain = buildPartPath(join(folder, 'naskah-backup'));
  try {
    checkFreeSpace(folder, statSync(file).size);
    await decryptFile(file, plain, keys);
    return await work(plain);
  } catch (problem) {
    const failure = convertToFailure(problem, folder);
    if (failure instanceof Failure && failure.details.path === plain)
      throw new Failure(failure.code, { ...failure.details, path: file }, problem);
    throw failure;
  } finally {
    removePart(plain);
  }
}
