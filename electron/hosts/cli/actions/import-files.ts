import type { Input, Output } from '../../../../shared/api/commands.ts';
import { isAppliedByDefault } from '../../../../shared/rules/is-applied-by-default.ts';
import type { Core } from '../../../core/core.ts';
import { readFileBytes, readFileName } from '../../user-files.ts';
import type { ParsedArguments } from '../parse/parse-arguments.ts';
import { readNegotiationInput, readNoteOption } from '../parse/read-input.ts';
import { formatImport, type ImportOutcome } from '../print/format-import.ts';
import { type CommandAction, CommandRefusal, runCommand } from './action.ts';

/**
 * Imports returned files; with `--preview` only shows their contents. Each file is imported completely before the next.
 * A file that was imported before is only shown, since its comments are in the store.
 */
export function createImportAction(args: ParsedArguments): CommandAction {
  const paths = args.many('FILES');
  const asked = {
    ...readNegotiationInput(args),
    unit: args.option('from'),
    draft: args.option('draft'),
    language: args.option('language'),
  };
  return async (core) => {
    const done: ImportOutcome[] = [];
    for (const path of paths) {
      const handed = receiveLocalFile(core, path);
      const found = await runCommand(core, 'replies.preview', { ...asked, ...handed });
      const taken =
        args.switched('preview') || found.again
          ? null
          : await runCommand(core, 'replies.apply', { ...asked, ...handed, ...selectReplyInput(args, found) });
      done.push({ name: handed.name, found, taken });
    }
    const left = !args.switched('preview') && done.some(({ found }) => found.again);
    return { value: done, found: left, text: (speech) => done.map((one) => formatImport(one, speech)).join('\n\n') };
  };
}

function selectReplyInput(
  args: ParsedArguments,
  { preview }: Output<'replies.preview'>,
): Omit<Input<'replies.apply'>, 'negotiation' | 'file' | 'name' | 'unit' | 'draft' | 'language'> {
  return {
    request: null,
    body: null,
    channel: null,
    letter: null,
    note: readNoteOption(args),
    items: preview.items.filter(isAppliedByDefault).map(({ key }) => ({ key })),
  };
}

/** Passes a file to the core for inspection. Throws the reason for a refusal. */
export function receiveLocalFile(core: Core, path: string): { file: string; name: string } {
  const name = readFileName(path);
  const result = core.receive(null, name, readFileBytes(path));
  if (!result.ok) throw new CommandRefusal(result.error);
  return { file: result.value.file.sha256, name };
}
