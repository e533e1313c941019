import { Text } from '@mantine/core';
import { FileDown } from 'lucide-react';
import styles from './drop-overlay.module.css';

/** Says what becomes of the files that are dragged over the page. */
export function DropOverlay({ words }: { readonly words: string }) {
  return (
    <div className={styles.over}>
      <FileDown size={28} aria-hidden />
      <Text fw={600}>{words}</Text>
    </div>
  );
}
