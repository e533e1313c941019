import type { PartyCodes } from '../../../shared/text/marks/alternats.ts';
import styles from './projector.module.css';

/** How the words of a side look: ours, theirs, or nobody's. */
export function getSideClass(side: string, [ours, theirs]: PartyCodes): string {
  const name = side === ours ? styles.ours : side === theirs ? styles.theirs : styles.nobodys;
  return name ?? '';
}
