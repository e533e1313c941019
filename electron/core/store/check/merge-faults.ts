import type { StoreFault } from '../../../../shared/model/store/store-condition.ts';

/** What is read in every check, whichever negotiation it is for. */
const UNRECORDED: ReadonlySet<StoreFault['fault']> = new Set(['setting-damaged', 'typing-damaged']);

export const isUnrecordedFault = ({ fault }: Pick<StoreFault, 'fault'>): boolean => UNRECORDED.has(fault);

/** What is known after a check of one negotiation, which does not hash files. */
export function mergeNegotiationFaults(
  known: readonly StoreFault[],
  negotiation: string,
  found: readonly StoreFault[],
): StoreFault[] {
  const isOutdated = (one: StoreFault) =>
    isUnrecordedFault(one) || (one.negotiation === negotiation && one.fault !== 'file-damaged');
  return [...known.filter((one) => !isOutdated(one)), ...found];
}
