import type { Payload } from '../model/record.ts';

/** The record that supersedes a withdrawn reply: a reply without a sender and without content. */
export function createWithdrawnReply(supersedes: string[]): Payload<'reply.received'> {
  return {
    request: null,
    unit: null,
    body: null,
    noInput: false,
    channel: null,
    letter: null,
    corrects: null,
    files: [],
    counts: { found: 0, placed: 0, unplaced: 0, silent: 0 },
    note: '',
    dated: null,
    supersedes,
  };
}

/** Whether a reply was withdrawn. A received reply has a sender, or a file if the sender is unknown. */
export function isReplyWithdrawn({ unit, body, files, noInput }: Payload<'reply.received'>): boolean {
  return unit === null && body === null && files.length === 0 && !noInput;
}
