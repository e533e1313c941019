import type { Output } from '../../../shared/api/commands.ts';
import type { WaitingFile } from './receive/inbox.ts';

/** The content of a file, and its SHA-256 with the way into it. */
export type PreviewedReply = Output<'replies.preview'> & { readonly file: string };

type ReplyChoice = Pick<WaitingFile, 'key' | 'body' | 'draft' | 'language'>;
type PreviewFacts = Pick<PreviewedReply, 'file' | 'unit' | 'again' | 'letter' | 'channel'> & {
  readonly preview: { readonly recognised: Pick<PreviewedReply['preview']['recognised'], 'sent' | 'sure'> };
};

/**
 * Lists the files that can be applied without a decision: their sender and draft are known, and they have not been
 * received before. If the same file waits twice, only the first is listed. An undefined entry is a file that is not
 * read yet or is unreadable.
 */
export function listRepliesReadyToApply<R extends PreviewFacts>(
  waiting: readonly ReplyChoice[],
  reads: readonly (R | undefined)[],
): readonly (Pick<R, 'preview' | 'letter' | 'channel'> & { readonly key: string })[] {
  const seen = new Set<string>();
  return waiting.flatMap(({ key, body, draft, language }, n) => {
    const read = reads[n];
    if (read === undefined || read.again || seen.has(read.file)) return [];
    const { sent, sure } = read.preview.recognised;
    const known = sent !== null && (sure || (draft !== null && language !== null));
    if (!known || (read.unit === null && body === null)) return [];
    seen.add(read.file);
    return [{ key, preview: read.preview, letter: read.letter, channel: read.channel }];
  });
}
