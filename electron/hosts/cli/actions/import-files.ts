import type { Input, Output } from '../../../../shared/api/commands.ts';
import { isAppliedByDefault } from '../../../../shared/rules/is-applied-by-default.ts';
import type { ParsedArguments } from '../parse/parse-arguments.ts';
import { readNegotiationInput, readNoteOption } from '../parse/read-input.ts';
import { formatImport, type ImportOutcome } from '../print/format-import.ts';
import { formatUnreadParts, type UnreadInFile } from '../print/format-unread-parts.ts';
import { type CommandAction, runCommand } from './action.ts';
import { openLocalFile } from './open-local-file.ts';

/**
 * Imports returned files, of a mail or an archive each that can be read; with `--preview` only shows their contents. Each
 * file is imported completely before the next.
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
    const unread: UnreadInFile[] = [];
    for (const path of paths) {
      const opened = await openLocalFile(core, path);
      for (const one of opened.unread) unread.push(one);
      for (const { name, file, container, part, cover } of opened.parts) {
        const handed = { file, name: container, part };
        const found = await runCommand(core, 'replies.preview', { ...asked, ...handed });
        const taken =
          args.switched('preview') || found.again
            ? null
            : await runCommand(core, 'replies.apply', { ...asked, ...handed, ...selectReplyInput(args, found) });
        done.push({ name, cover, found, taken });
      }
    }
    const left = unread.length > 0 || (!args.switched('preview') && done.some(({ found }) => found.again));
    return {
      value: done,
      found: left,
      text: (speech) =>
        [...done.map((one) => formatImport(one, speech)), ...formatUnreadParts(unread, speech)].join('\n\n'),
    };
  };
}

function selectReplyInput(
  args: ParsedArguments,
  { preview }: Output<'replies.preview'>,
): Omit<Input<'replies.apply'>, 'negotiation' | 'file' | 'name' | 'part' | 'unit' | 'draft' | 'language'> {
  return {
    request: null,
    body: null,
    channel: null,
    letter: null,
    note: readNoteOption(args),
    items: preview.items.filter(isAppliedByDefault).map(({ key }) => ({ key })),
  };
}
