import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { Failure } from '../../../../shared/api/failure.ts';

/** Reads a line of a terminal that does not show it. Throws `entry-ended` if it is broken off with Ctrl+C or Ctrl+D. */
export async function readHiddenLine(prompt: string, input: NodeJS.ReadableStream): Promise<string> {
  process.stderr.write(`${prompt} `);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input, output: silent, terminal: true });
  // Of a stream that ends without a line, as of a closed window, `question` says nothing: it would never settle.
  const ended = new Promise<never>((_, reject) => {
    terminal.once('close', () => reject(new Failure('entry-ended')));
  });
  try {
    return await Promise.race([terminal.question(''), ended]);
  } catch (problem) {
    throw problem instanceof Failure ? problem : new Failure('entry-ended', {}, problem);
  } finally {
    terminal.close();
    process.stderr.write('\n');
  }
}
