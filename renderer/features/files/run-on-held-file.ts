import type { Client } from '../../../shared/api/client.ts';
import { Problem } from '../../api/problem.ts';
import { uploadHeldFile } from './upload-file.ts';

type HeldFile = Awaited<ReturnType<typeof uploadHeldFile>>;

const heldFiles = new WeakMap<File, HeldFile>();

/**
 * Runs commands on a file that the core holds. Its bytes are sent once; later commands name them by their SHA-256, so
 * that what is applied is what was previewed. They are sent again only if the core has dropped them for newer files.
 */
export async function runOnHeldFile<T>(client: Client, file: File, work: (held: HeldFile) => Promise<T>): Promise<T> {
  const before = heldFiles.get(file);
  if (before !== undefined)
    try {
      return await work(before);
    } catch (error) {
      if (!(error instanceof Problem && error.code === 'file-unknown')) throw error;
    }
  const held = await uploadHeldFile(client, file);
  heldFiles.set(file, held);
  return work(held);
}
