import { isBlankLetter } from '../../../shared/model/letter.ts';
import type { Payload } from '../../../shared/model/record.ts';
import type { RecordWriter } from '../context.ts';
import type { ReplyRecord } from '../queries/comments/find-reply.ts';

type ReplyPayload = Payload<'reply.received'>;

/**
 * Appends a reply, or adds to one: what came in several files with one letter is one reply (D29). What the earlier part
 * says of the letter holds unless the later one says something.
 */
export function appendReply(
  { append }: RecordWriter,
  at: { readonly negotiation: string; readonly reply: string; readonly joins: ReplyRecord | null },
  part: Omit<ReplyPayload, 'supersedes' | 'dated'>,
): string {
  // A form that was left empty describes no letter.
  const letter = part.letter === null || isBlankLetter(part.letter) ? null : part.letter;
  const reply = { ...part, letter, dated: null };
  const { negotiation, joins } = at;
  if (joins === null) return append('reply.received', negotiation, at.reply, { ...reply, supersedes: [] }).hash;
  return append('reply.received', negotiation, joins.entity, {
    ...joinReplies(joins.payload, reply),
    supersedes: [joins.hash],
  }).hash;
}

/** What the later file says of the letter, with what only the earlier one says. */
function joinLetters(before: ReplyPayload['letter'], part: ReplyPayload['letter']): ReplyPayload['letter'] {
  if (before === null || part === null) return part ?? before;
  return {
    number: part.number || before.number,
    date: part.date ?? before.date,
    sender: part.sender || before.sender,
    subject: part.subject || before.subject,
    received: part.received ?? before.received,
    agenda: part.agenda || before.agenda,
    routing: part.routing || before.routing,
    archive: part.archive || before.archive,
    classification: part.classification ?? before.classification,
  };
}

function joinReplies(before: ReplyPayload, part: Omit<ReplyPayload, 'supersedes'>): Omit<ReplyPayload, 'supersedes'> {
  const added = part.files.filter(({ sha256 }) => before.files.every((file) => file.sha256 !== sha256));
  const notes = [before.note, part.note].filter((note, n, all) => note !== '' && all.indexOf(note) === n);
  return {
    ...before,
    noInput: before.noInput && part.noInput,
    channel: part.channel ?? before.channel,
    letter: joinLetters(before.letter, part.letter),
    corrects: part.corrects ?? before.corrects,
    files: [...before.files, ...added],
    counts: {
      found: before.counts.found + part.counts.found,
      placed: before.counts.placed + part.counts.placed,
      unplaced: before.counts.unplaced + part.counts.unplaced,
      silent: before.counts.silent + part.counts.silent,
    },
    note: notes.join('\n'),
  };
}
