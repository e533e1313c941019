import type { ProgramResources } from '../../../core/context.ts';
import { readLooseFile } from '../../../core/read-loose-file.ts';
import type { ChangeView } from '../../../core/word/read/views/shown-paragraphs.ts';
import { readFileBytes, readFileName } from '../../user-files.ts';
import type { ParsedArguments } from '../parse/parse-arguments.ts';
import { describeWordDocument } from '../print/describe-word-document.ts';
import { formatWordDescription } from '../print/format-word-description.ts';
import type { CommandOutcome } from './action.ts';

/** Prints what is understood of a file; no store is opened. */
export async function readWordFile(args: ParsedArguments, resources: ProgramResources): Promise<CommandOutcome> {
  const view: ChangeView = args.option('view') === 'rejected' ? 'rejected' : 'accepted';
  const path = args.argument('FILE');
  const read = await readLooseFile({ name: readFileName(path), bytes: readFileBytes(path) }, resources.readerWorker);
  const value = { ...describeWordDocument(read.document, view), how: read.how, pages: read.pages };
  return { value, text: (speech) => formatWordDescription(value, speech) };
}
