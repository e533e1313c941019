import type { PartyCodes } from '../../../shared/text/marks/alternats.ts';
import styles from './projector.module.css';

/** Returns the style of a side's words: ours, theirs, or neither. */
export function getSideClass(side: string, [ours, theirs]: PartyCodes): string {
  const name = side === ours ? styles.ours : side === theirs ? styles.theirs : styles.nobodys;
  return name ?? '';
}
