import { Text } from '@mantine/core';
import { Info } from 'lucide-react';
import { useSay } from '../../ui/speech.ts';
import { UncomparedNote } from '../../ui/uncompared-note.tsx';
import styles from './compare.module.css';
import type { Texts } from './texts.ts';

/** What a person must know of the two texts before they trust the comparison. */
export function ComparedNotes({ texts: { old, next, uncompared } }: { readonly texts: Texts }) {
  const say = useSay();
  const notes = [old.about, next.about].flatMap(({ name, tracked, warnings }) => [
    ...(tracked > 0 ? [say('ui.compare.tracked', { name, count: tracked })] : []),
    ...(warnings.length > 0 ? [say('ui.compare.warnings', { name, names: warnings })] : []),
  ]);
  return (
    <>
      {notes.map((note) => (
        <div key={note} className={styles.note}>
          <Info size={15} aria-hidden />
          <Text size="sm">{note}</Text>
        </div>
      ))}
      <UncomparedNote uncompared={uncompared} />
    </>
  );
}
