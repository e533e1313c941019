import type { KnownRecord } from '../model/record.ts';

/**
 * Compares two records for reading in sequence: by wall time, and within one millisecond in the order of each device.
 */
export function compareRecordTime(
  a: Pick<KnownRecord, 'at' | 'device' | 'seq'>,
  b: Pick<KnownRecord, 'at' | 'device' | 'seq'>,
): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return a.device === b.device ? a.seq - b.seq : a.device < b.device ? -1 : 1;
}
