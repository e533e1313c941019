import type { Payload } from '../../../model/record.ts';
import type { ReplyFindings } from '../model/reply-findings.ts';

/** How people write that they have no input; punctuation around it is ignored. */
const NO_INPUT_PHRASE =
  /^[^\p{L}\p{N}]*(?:tidak ada(?: (?:masukan|tanggapan|komentar|catatan|usulan|perubahan))?|tanpa (?:masukan|tanggapan|komentar|catatan)|nihil|none|no (?:input|comments?|remarks?|changes)|(?:нет|без) (?:замечаний|предложений|комментариев|изменений))[^\p{L}\p{N}]*$/iu;

/** Whether the words of a row only state that there is no input on its clause. */
export function isNoInputRow(comment: string, proposal: string): boolean {
  const nothing = (words: string) => !/[\p{L}\p{N}]/u.test(words);
  const says = [comment, proposal].filter((words) => NO_INPUT_PHRASE.test(words)).length;
  return says === 2 || (says === 1 && (nothing(comment) || nothing(proposal)));
}

/** Whether a file, in each of its languages, only states that there is no input. */
export function isNoInputReply(all: readonly ReplyFindings[]): boolean {
  const rows = all.flatMap((one) => one.rows);
  const isSilent = ({ silent, proposals, comments }: ReplyFindings) =>
    silent.every(({ noise }) => noise) && proposals.length + comments.length === 0;
  return all.every(isSilent) && rows.length > 0 && rows.every(({ noInput }) => noInput);
}

/**
 * Whether a comment record states that its writer has no input on the clause: it came with a reply and has no words, no
 * quote and no proposal.
 */
export function isNoInputComment({ reply, body, quote, proposal }: Payload<'comment.made'>): boolean {
  return reply !== null && body === '' && quote === null && proposal === null;
}
