import { Button, Text } from '@mantine/core';
import { TriangleAlert } from 'lucide-react';
import type { Finding } from '../../../../shared/model/check.ts';
import type { RenderOptions } from '../../../../shared/text/marks/render-marks.ts';
import { useTranslate } from '../../../components/use-translate.ts';
import { formatCheckMessages } from '../../checks/check-messages.ts';
import { formatReadableText } from '../../clause/shown-source.ts';
import styles from './finding-line.module.css';

type Props = {
  readonly count: number;
  /** The finding at the cursor. */
  readonly here: Finding | null;
  readonly options: RenderOptions;
  readonly onNext: () => void;
  readonly onFix: () => void;
};

/** Shows the findings in the typed words: how many, and for the one at the cursor its explanation and fix. */
export function FindingLine({ count, here, options, onNext, onFix }: Props) {
  const say = useTranslate();
  if (count === 0) return null;
  const words = here === null ? null : formatCheckMessages(here, say);
  return (
    <div className={styles.findingLine}>
      <TriangleAlert size={14} aria-hidden />
      <Text size="xs" flex={1} role="status">
        {words === null ? (
          say('ui.checks.here', { count })
        ) : (
          <>
            <strong>{words.title}</strong>
            {` ${words.says} ${words.todo}`}
          </>
        )}
      </Text>
      {here !== null && here.fix !== null && (
        <Button size="compact-xs" onClick={onFix}>
          {say('ui.checks.fix-key', { words: formatReadableText(here.fix, options) })}
        </Button>
      )}
      <Button size="compact-xs" variant="default" onClick={onNext}>
        {say('ui.checks.next')}
      </Button>
    </div>
  );
}
