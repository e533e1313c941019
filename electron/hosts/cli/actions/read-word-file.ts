import type { ProgramResources } from '../../../core/context.ts';
import { readWord } from '../../../core/word/read/read-word.ts';
import type { ChangeView } from '../../../core/word/read/views/shown-paragraphs.ts';
import { readFileBytes } from '../../user-files.ts';
import type { ParsedArguments } from '../parse/parse-arguments.ts';
import { describeWordDocument } from '../print/describe-word-document.ts';
import { formatWordDescription } from '../print/format-word-description.ts';
import type { CommandOutcome } from './action.ts';

/** Prints what the reader understands of a Word file; no store is opened. */
export async function readWordFile(args: ParsedArguments, resources: ProgramResources): Promise<CommandOutcome> {
  const view: ChangeView = args.option('view') === 'rejected' ? 'rejected' : 'accepted';
  const bytes = readFileBytes(args.argument('FILE'));
  const value = describeWordDocument(await readWord(bytes, { workerPath: resources.wordWorker }), view);
  return { value, text: (speech) => formatWordDescription(value, speech) };
}
