import type { CheckProgress, StoreFault } from '../../../../shared/model/store/store-condition.ts';

/** What a check of a store found. */
export type StoreCheck = {
  readonly records: number;
  readonly files: number;
  /** The row of the newest record in the snapshot, 0 if there is none. */
  readonly last: number;
  readonly faults: readonly StoreFault[];
};

export type ReportProgress = (progress: CheckProgress) => void;

/** A fault with empty values for the fields that say nothing about it. */
export function createStoreFault(
  fault: StoreFault['fault'],
  more: Partial<Omit<StoreFault, 'fault'>> = {},
): StoreFault {
  return { fault, hash: null, negotiation: null, kind: '', entity: '', name: '', detail: '', ...more };
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Whether a column that should hold the id of a negotiation does, or may be damaged itself. */
export const isNegotiationId = (value: string): boolean => UUID.test(value);

/** Damage that can be repaired from the records, which are the only source of it. */
export const isDerivedFault = ({ fault }: Pick<StoreFault, 'fault'>): boolean => fault === 'derived-different';
