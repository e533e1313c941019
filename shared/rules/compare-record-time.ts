import type { KnownRecord } from '../model/record.ts';

/**
 * Compares two records for people to read them one after the other: as the clocks had it, and within one millisecond as
 * each device did it.
 */
export function compareRecordTime(
  a: Pick<KnownRecord, 'at' | 'device' | 'seq'>,
  b: Pick<KnownRecord, 'at' | 'device' | 'seq'>,
): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return a.device === b.device ? a.seq - b.seq : a.device < b.device ? -1 : 1;
}
