import type { Input, Output } from '../../../../shared/api/commands.ts';
import { channel } from '../../../../shared/model/fields.ts';
import { isAppliedByDefault } from '../../../../shared/rules/is-applied-by-default.ts';
import type { Core } from '../../../core/core.ts';
import { UsageError } from '../../usage-error.ts';
import type { ParsedArguments } from '../parse/parse-arguments.ts';
import { readNegotiationInput, readNoteOption } from '../parse/read-input.ts';
import { completeLetter, readCorrectionOptions, readLetterOptions } from '../parse/read-letter.ts';
import { formatImport, type ImportOutcome } from '../print/format-import.ts';
import { formatUnreadParts, type UnreadInFile } from '../print/format-unread-parts.ts';
import { type CommandAction, runCommand } from './action.ts';
import { openLocalFile, receiveLocalFile } from './open-local-file.ts';

/**
 * Imports returned files, of a mail or an archive each that can be read; with `--preview` only shows their contents. Each
 * file is imported completely before the next.
 * A file that was imported before is only shown, since its comments are in the store. Where a letter or its attachments are
 * given, all files are one reply.
 */
export function createImportAction(args: ParsedArguments): CommandAction {
  const paths = args.many('FILES');
  const asked = {
    ...readNegotiationInput(args),
    unit: args.option('from'),
    draft: args.option('draft'),
    language: args.option('language'),
  };
  const typed = readLetterOptions(args);
  const corrects = readCorrectionOptions(args);
  const isOneLetter = typed !== null || args.options('attach').length > 0;
  return async (core) => {
    const attachments = args.options('attach').map((path) => receiveLocalFile(core, path));
    if (isOneLetter && asked.unit === null) await checkOneSender(core, asked, paths);
    const done: ImportOutcome[] = [];
    const unread: UnreadInFile[] = [];
    let joins: string | null = null;
    for (const path of paths) {
      const opened = await openLocalFile(core, path);
      for (const one of opened.unread) unread.push(one);
      for (const { name, file, container, part, cover } of opened.parts) {
        const handed = { file, name: container, part };
        const found = await runCommand(core, 'replies.preview', { ...asked, ...handed });
        const taken: ImportOutcome['taken'] =
          args.switched('preview') || found.again
            ? null
            : await runCommand(core, 'replies.apply', {
                ...asked,
                ...handed,
                ...selectReplyInput(args, found),
                letter: joins === null ? completeLetter(typed, found.letter) : null,
                corrects: joins === null ? corrects : null,
                attachments: joins === null ? attachments : [],
                joins,
              });
        if (isOneLetter && taken !== null) joins = taken.reply;
        done.push({ name, cover, found, taken, letter: completeLetter(typed, found.letter) });
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

/** A letter has one sender: nothing is imported where its files name several. */
async function checkOneSender(
  core: Core,
  asked: Omit<Input<'replies.preview'>, 'file' | 'name' | 'part'>,
  paths: readonly string[],
): Promise<void> {
  const units = new Set<string>();
  for (const path of paths) {
    const { parts } = await openLocalFile(core, path);
    for (const { file, container, part } of paths.length + parts.length > 2 ? parts : []) {
      const { unit } = await runCommand(core, 'replies.preview', { ...asked, file, name: container, part });
      if (unit !== null) units.add(unit);
    }
  }
  if (units.size > 1) throw new UsageError('senders', { units: [...units].join(', ') });
}

function selectReplyInput(
  args: ParsedArguments,
  { preview, channel: known }: Output<'replies.preview'>,
): Pick<Input<'replies.apply'>, 'request' | 'body' | 'channel' | 'note' | 'items'> {
  return {
    request: null,
    body: null,
    channel: channel.nullable().parse(args.option('channel') ?? known),
    note: readNoteOption(args),
    items: preview.items.filter(isAppliedByDefault).map(({ key }) => ({ key })),
  };
}
