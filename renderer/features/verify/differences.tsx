import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { diffText } from '../../../shared/diff/words/diff-text.ts';
import type { FileVerification } from '../../../shared/model/signing-set.ts';
import { useSay } from '../../ui/speech.ts';
import { DiffWords } from '../text/diff-words.tsx';
import styles from './verify.module.css';

/** So many are shown until the rest is asked for. */
const FIRST = 20;

/** Where a file differs from what was exported, paragraph by paragraph. */
export function Differences({ differences }: Pick<FileVerification, 'differences'>) {
  const say = useSay();
  const [all, setAll] = useState(false);
  return (
    <section aria-label={say('ui.verify.differences', { count: differences.length })}>
      <Text size="sm" fw={600}>
        {say('ui.verify.differences', { count: differences.length })}
      </Text>
      <ol className={styles.differences}>
        {(all ? differences : differences.slice(0, FIRST)).map((difference, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: differences have no identity but their place
          <li key={n}>
            <Text size="xs" c="dimmed">
              {say(`ui.verify.${placeOf(difference)}`, { n: difference.paragraph })}
            </Text>
            <DiffWords changes={diffText(difference.exported ?? '', difference.given ?? '')} language="" />
          </li>
        ))}
      </ol>
      {differences.length > FIRST && !all && (
        <Button size="compact-sm" variant="subtle" onClick={() => setAll(true)}>
          {say('ui.ready.more', { count: differences.length - FIRST })}
        </Button>
      )}
    </section>
  );
}

function placeOf({ part, exported, given }: FileVerification['differences'][number]) {
  if (part === 'around') return 'around';
  if (exported === null) return 'paragraph-new';
  return given === null ? 'paragraph-gone' : 'paragraph';
}
