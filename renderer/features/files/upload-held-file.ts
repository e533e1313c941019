import { type Client, maxFileBytes } from '../../../shared/api/client.ts';
import { Problem, unwrapResult } from '../../api/problem.ts';

/** Uploads a file for inspection only; the host holds it for a while. Throws a Problem if it is refused. */
export async function uploadHeldFile(
  client: Client,
  file: File,
): Promise<{ readonly file: string; readonly name: string }> {
  if (file.size > maxFileBytes) throw new Problem('too-large', file.name, { limit: maxFileBytes / 1024 / 1024 });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const held = unwrapResult(await client.receive(null, file.name, bytes));
  return { file: held.file.sha256, name: held.file.name };
}
