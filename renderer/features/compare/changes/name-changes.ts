import { v5 } from 'uuid';

/** Only distinguishes these names from other UUIDs. */
const NAMESPACE = '0198c2f7-7a51-7d0e-8f4b-51c6a2b9d3e0';
const NAME_LENGTH = 13;

/**
 * Names each change by what it says, so that it is known again after a restart and none of its words has to be kept; a
 * change that says something else has another name. Of changes that say the same, each has a name of its own.
 *
 * @param between what is compared, such as the codes of two drafts
 */
export function nameChanges(between: readonly string[], changes: readonly (readonly string[])[]): string[] {
  const met = new Map<string, number>();
  return changes.map((says) => {
    const words = JSON.stringify([between, says]);
    const before = met.get(words) ?? 0;
    met.set(words, before + 1);
    return v5(`${words} ${before}`, NAMESPACE).slice(0, NAME_LENGTH);
  });
}
