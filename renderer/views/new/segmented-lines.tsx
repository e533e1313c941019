import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { unescapeMarkup } from '../../../shared/text/marks/print-marks.ts';
import { useTranslate } from '../../components/use-translate.ts';
import classes from './new-view.module.css';

type Props = {
  readonly lines: readonly string[];
  readonly language: string;
  readonly onSplit: (line: number) => void;
  /** Null if there is no clause before. */
  readonly onBefore: (() => void) | null;
  /** Null if there is no clause after. */
  readonly onBehind: (() => void) | null;
};

/** The lines of a segmented clause; the selected line can start a new clause or move to a neighbour. */
export function SegmentedLines({ lines, language, onSplit, onBefore, onBehind }: Props) {
  const say = useTranslate();
  const [chosen, setChosen] = useState<number | null>(null);
  const run = (work: () => void) => () => {
    setChosen(null);
    work();
  };
  return (
    <div className={classes.lines} lang={language}>
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has no identity other than its position
        <div key={at}>
          <button
            type="button"
            className={classes.line}
            aria-expanded={chosen === at}
            onClick={() => setChosen(chosen === at ? null : at)}
          >
            {unescapeMarkup(line)}
          </button>
          {chosen === at && (
            <Group gap={6} pb={4}>
              {at > 0 && (
                <Button size="compact-xs" variant="default" onClick={run(() => onSplit(at))}>
                  {say('ui.new.word-split')}
                </Button>
              )}
              {at === 0 && onBefore !== null && (
                <Button size="compact-xs" variant="default" onClick={run(onBefore)}>
                  {say('ui.new.word-before')}
                </Button>
              )}
              {at === lines.length - 1 && onBehind !== null && (
                <Button size="compact-xs" variant="default" onClick={run(onBehind)}>
                  {say('ui.new.word-behind')}
                </Button>
              )}
            </Group>
          )}
        </div>
      ))}
    </div>
  );
}
