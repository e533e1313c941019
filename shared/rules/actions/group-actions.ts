import type { Actor, KnownRecord } from '../../model/record.ts';

/** A record as stored; `record` is null if its text is damaged, or of a kind or version that this program cannot read. */
export type ActionRecord = {
  readonly hash: string;
  readonly device: string;
  readonly seq: number;
  readonly at: string;
  readonly actor: Actor;
  readonly record: KnownRecord | null;
};

/** What one command recorded, in the order in which it did. */
export type ActionGroup = readonly [ActionRecord, ...ActionRecord[]];

/**
 * Groups records by the command that wrote them, the newest first, as `records` are. The records of one command follow one
 * another in the chain of a device and have the same time, and no two commands of a device have the same.
 */
export function* groupActions(records: Iterable<ActionRecord>): Generator<ActionGroup> {
  let group: ActionGroup | null = null;
  for (const record of records) {
    if (group !== null && isSameCommand(record, group[0])) {
      group = [record, ...group];
      continue;
    }
    if (group !== null) yield group;
    group = [record];
  }
  if (group !== null) yield group;
}

/** A damaged record says no time: its place in the chain, before one that does, does not tell its command. */
function isSameCommand(before: ActionRecord, after: ActionRecord): boolean {
  return before.device === after.device && before.at === after.at && before.at !== '' && before.seq === after.seq - 1;
}
