import { writeSync } from 'node:fs';

/**
 * Writes a text and a line feed completely before the process ends; a reader that went away (a closed pipe or
 * terminal), or a window that was started without any, is no error. Node's own streams may lose the end of a long text
 * to a pipe when the process exits.
 */
export function writeOutputLine(descriptor: 1 | 2, text: string): void {
  const bytes = new TextEncoder().encode(`${text}\n`);
  for (let at = 0; at < bytes.byteLength; ) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (problem) {
      const code = problem instanceof Error && 'code' in problem ? problem.code : '';
      if (code === 'EPIPE' || code === 'EBADF' || code === 'EIO') return;
      if (code !== 'EAGAIN') throw problem;
    }
  }
}
