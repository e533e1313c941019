import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Failure } from '../../../shared/api/failure.ts';
import { convertToFailure } from '../../core/store/convert-failure.ts';
import { writePrivateFile } from './write-private-file.ts';

const runningSchema = z.strictObject({
  pid: z.int(),
  origin: z.string().regex(/^http:\/\/127\.0\.0\.1:\d{1,5}$/),
  secret: z.string(),
});
type RunningNote = z.infer<typeof runningSchema>;

/** More files than this are not opened at once. */
export const MAX_FILES = 100;

/** How a process reports where its page is. */
export const openedSchema = z.object({
  ok: z.literal(true),
  value: z.object({ address: z.string().regex(/^http:\/\/127\.0\.0\.1:\d{1,5}\/#code=[\w-]+$/) }),
});

/** Writes how a second start finds this process; only its owner can read it. */
export function writeRunningNote(folder: string, note: RunningNote): () => void {
  const path = join(folder, 'loopback.json');
  try {
    writePrivateFile(path, JSON.stringify(note));
  } catch (problem) {
    // On a full disk only a second start is worse off: it cannot find this one's page.
    const failure = convertToFailure(problem, path);
    if (!(failure instanceof Failure) || failure.code !== 'disk-full') throw failure;
  }
  return () => rmSync(path, { force: true });
}

/**
 * Requests a new address from the process `pid` that serves this folder, and has it open `files` there; null if it does not answer, since it is
 * starting or ending. A killed process leaves its note: the `pid` then differs, and another program may own the port.
 */
export async function requestPageAddress(
  folder: string,
  pid: number,
  files: readonly string[],
): Promise<string | null> {
  try {
    const note = runningSchema.parse(JSON.parse(readFileSync(join(folder, 'loopback.json'), 'utf8')));
    if (note.pid !== pid) return null;
    const send = (path: string, type: { 'Content-Type'?: string } = {}, body: string | null = null) =>
      fetch(`${note.origin}${path}`, {
        method: 'POST',
        headers: { Origin: note.origin, 'X-Naskah-Secret': note.secret, ...type },
        body,
        redirect: 'error',
        signal: AbortSignal.timeout(2000),
      });
    if (files.length > 0)
      await send(
        '/opened',
        { 'Content-Type': 'application/json' },
        JSON.stringify({ files: files.slice(0, MAX_FILES) }),
      );
    const response = await send('/open');
    const { address } = openedSchema.parse(await response.json()).value;
    return address.startsWith(`${note.origin}/#`) ? address : null;
  } catch {
    return null;
  }
}
