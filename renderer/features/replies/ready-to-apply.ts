import type { Output } from '../../../shared/api/commands.ts';
import type { WaitingFile } from './receive/inbox.ts';

/** What a file holds, and its SHA-256. */
export type PreviewedReply = Output<'replies.preview'> & { readonly file: string };

type ReplyChoice = Pick<WaitingFile, 'key' | 'body' | 'draft' | 'language'>;
type PreviewFacts = Pick<PreviewedReply, 'file' | 'unit' | 'again'> & {
  readonly preview: { readonly recognised: Pick<PreviewedReply['preview']['recognised'], 'sent' | 'sure'> };
};

/**
 * The files of which it is known whose answer they are and to which draft, and that came only once: of the same file
 * that waits twice it is the first. Undefined is a file that is not read yet, or cannot be.
 */
export function listRepliesReadyToApply<R extends PreviewFacts>(
  waiting: readonly ReplyChoice[],
  reads: readonly (R | undefined)[],
): readonly { readonly key: string; readonly preview: R['preview'] }[] {
  const seen = new Set<string>();
  return waiting.flatMap(({ key, body, draft, language }, n) => {
    const read = reads[n];
    if (read === undefined || read.again || seen.has(read.file)) return [];
    const { sent, sure } = read.preview.recognised;
    const known = sent !== null && (sure || (draft !== null && language !== null));
    if (!known || (read.unit === null && body === null)) return [];
    seen.add(read.file);
    return [{ key, preview: read.preview }];
  });
}
