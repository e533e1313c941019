import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { diffText } from '../../../shared/diff/words/diff-text.ts';
import type { FileVerification } from '../../../shared/model/signing-set.ts';
import { useTranslate } from '../../components/use-translate.ts';
import { DiffWords } from '../clause/diff-words.tsx';
import styles from './verify.module.css';

/** How many are shown before the rest is requested. */
const INITIAL_COUNT = 20;

/** Lists the differences of a file from its export, paragraph by paragraph. */
export function FileDifferences({ differences }: Pick<FileVerification, 'differences'>) {
  const say = useTranslate();
  const [all, setAll] = useState(false);
  return (
    <section aria-label={say('ui.verify.differences', { count: differences.length })}>
      <Text size="sm" fw={600}>
        {say('ui.verify.differences', { count: differences.length })}
      </Text>
      <ol className={styles.differences}>
        {(all ? differences : differences.slice(0, INITIAL_COUNT)).map((difference, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: differences have no identity other than their position
          <li key={n}>
            <Text size="xs" c="dimmed">
              {say(`ui.verify.${classifyDifference(difference)}`, { n: difference.paragraph })}
            </Text>
            <DiffWords changes={diffText(difference.exported ?? '', difference.given ?? '')} language="" />
          </li>
        ))}
      </ol>
      {differences.length > INITIAL_COUNT && !all && (
        <Button size="compact-sm" variant="subtle" onClick={() => setAll(true)}>
          {say('ui.ready.more', { count: differences.length - INITIAL_COUNT })}
        </Button>
      )}
    </section>
  );
}

function classifyDifference({ part, exported, given }: FileVerification['differences'][number]) {
  if (part === 'around') return 'around';
  if (exported === null) return 'paragraph-new';
  return given === null ? 'paragraph-gone' : 'paragraph';
}
