import type { Payload } from '../../../model/record.ts';
import type { ReplyPreview } from '../model/reply-preview.ts';

/** How people write that they have nothing to say; signs around it do not count. */
const NO_INPUT_PHRASE =
  /^[^\p{L}\p{N}]*(?:tidak ada(?: (?:masukan|tanggapan|komentar|catatan|usulan|perubahan))?|tanpa (?:masukan|tanggapan|komentar|catatan)|nihil|none|no (?:input|comments?|remarks?|changes)|(?:нет|без) (?:замечаний|предложений|комментариев|изменений))[^\p{L}\p{N}]*$/iu;

/** Whether what stands in a row says that there is no input on its clause, and nothing else. */
export function isNoInputRow(comment: string, proposal: string): boolean {
  const nothing = (words: string) => !/[\p{L}\p{N}]/u.test(words);
  const says = [comment, proposal].filter((words) => NO_INPUT_PHRASE.test(words)).length;
  return says === 2 || (says === 1 && (nothing(comment) || nothing(proposal)));
}

/** Whether a file says that there is no input, and nothing else. */
export function isNoInputReply({ silent, proposals, comments, rows }: ReplyPreview): boolean {
  const other = silent.filter(({ noise }) => !noise).length + proposals.length + comments.length;
  return other === 0 && rows.length > 0 && rows.every(({ noInput }) => noInput);
}

/**
 * Whether a record of a comment says that its writer has no input on the clause: it came with a reply and holds no words,
 * no quote and no proposal.
 */
export function isNoInputComment({ reply, body, quote, proposal }: Payload<'comment.made'>): boolean {
  return reply !== null && body === '' && quote === null && proposal === null;
}
