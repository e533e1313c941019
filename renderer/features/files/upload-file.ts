import type { Client } from '../../../shared/api/client.ts';
import { maxFileBytes } from '../../../shared/api/size-limits.ts';
import { Problem, toProblem, unwrapResult } from '../../api/problem.ts';

/** Stores a file with a negotiation, or if that is null, for inspection only. Throws a Problem if it is refused. */
export async function uploadFile(client: Client, negotiation: string | null, file: File) {
  if (file.size > maxFileBytes)
    throw new Problem('file-too-large', file.name, { name: file.name, limit: maxFileBytes / 1024 / 1024 });
  try {
    return unwrapResult(await client.receive(negotiation, file.name, new Uint8Array(await file.arrayBuffer())));
  } catch (error) {
    throw toProblem(error);
  }
}

/** Uploads a file for inspection only; the host holds it for a while. Throws a Problem if it is refused. */
export async function uploadHeldFile(
  client: Client,
  file: File,
): Promise<{ readonly file: string; readonly name: string }> {
  const held = await uploadFile(client, null, file);
  return { file: held.file.sha256, name: held.file.name };
}
