import { readFileSync, statSync } from 'node:fs';
import { Failure } from '../../../shared/api/failure.ts';
import type { Resources } from '../../core/context.ts';
import { inMegabytes, limits } from '../../core/word/read/limits.ts';
import { readWord } from '../../core/word/read/read-word.ts';
import type { View } from '../../core/word/read/view.ts';
import type { Done } from './action.ts';
import type { Given } from './given.ts';
import { understoodText } from './print-word.ts';
import { understood } from './understood.ts';

/** What the reader understands of a Word file; no store is opened. */
export async function readFile(given: Given, resources: Resources): Promise<Done> {
  const view: View = given.option('view') === 'rejected' ? 'rejected' : 'accepted';
  const bytes = bytesOf(given.argument('FILE'));
  const value = understood(await readWord(bytes, { workerPath: resources.wordWorker }), view);
  return { value, text: (speech) => understoodText(value, speech) };
}

function bytesOf(path: string): Uint8Array {
  const file = statSync(path, { throwIfNoEntry: false });
  if (file === undefined || !file.isFile()) throw new Failure('file-missing', { path });
  if (file.size > limits.fileBytes) throw new Failure('word-file-large', { limit: inMegabytes(limits.fileBytes) });
  try {
    return readFileSync(path);
  } catch (problem) {
    throw new Failure('file-missing', { path }, problem);
  }
}
