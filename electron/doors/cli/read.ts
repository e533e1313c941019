import type { ProgramResources } from '../../core/context.ts';
import { readWord } from '../../core/word/read/read-word.ts';
import type { View } from '../../core/word/read/view.ts';
import type { Done } from './action.ts';
import { readBytes } from './files.ts';
import type { Given } from './given.ts';
import { understoodText } from './print-word.ts';
import { understood } from './understood.ts';

/** What the reader understands of a Word file; no store is opened. */
export async function readFile(given: Given, resources: ProgramResources): Promise<Done> {
  const view: View = given.option('view') === 'rejected' ? 'rejected' : 'accepted';
  const bytes = readBytes(given.argument('FILE'));
  const value = understood(await readWord(bytes, { workerPath: resources.wordWorker }), view);
  return { value, text: (speech) => understoodText(value, speech) };
}
