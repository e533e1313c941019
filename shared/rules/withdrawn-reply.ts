import type { Payload } from '../model/record.ts';

/** What takes the place of a reply that is taken back: a reply of nobody, with nothing in it. */
export function createWithdrawnReply(supersedes: string[]): Payload<'reply.received'> {
  return {
    request: null,
    unit: null,
    body: null,
    noInput: false,
    channel: null,
    letter: null,
    files: [],
    counts: { found: 0, placed: 0, unplaced: 0, silent: 0 },
    note: '',
    dated: null,
    supersedes,
  };
}

/** Whether a reply was taken back. A reply that came in has a sender, or a file where nobody knows the sender. */
export function isReplyWithdrawn({ unit, body, files, noInput }: Payload<'reply.received'>): boolean {
  return unit === null && body === null && files.length === 0 && !noInput;
}
