import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { Panel, Group as Panes, Separator } from 'react-resizable-panels';
import type { DocumentChange } from '../../../shared/model/comparison/compared-document.ts';
import panes from '../../components/panes.module.css';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import type { ComparedTexts } from '../../features/compare/comparison/compared-texts.ts';
import { PrintedComparison } from '../../features/compare/print/printed-comparison.tsx';
import { formatPrintedSideName } from '../../features/compare/sides/side-name.ts';
import styles from './compare-view.module.css';
import type { ComparisonReading } from './comparison-reading.ts';

type OpenChange = {
  readonly change: Pick<DocumentChange, 'kind' | 'old' | 'next'>;
  /** Its place, in words. */
  readonly where: string;
};

type Props = {
  readonly reading: ComparisonReading;
  readonly texts: ComparedTexts;
  /** The change that was stepped to, which is read out. */
  readonly current: OpenChange | null;
  /** Its number among those that pass the filter, and how many these are. */
  readonly at: number;
  readonly count: number;
  readonly list: ReactNode;
  /** What stands above the page. */
  readonly notes: ReactNode;
  readonly page: ReactNode;
  /** The comparison as it is printed. */
  readonly printed: ReactNode;
};

/** A comparison of two texts: the list of its changes at the side, the page in the middle. */
export function ResultPanes({ reading, texts, current, at, count, list, notes, page, printed }: Props) {
  const { speech, say } = useInterfaceLanguage();
  return (
    <>
      <VisuallyHidden role="status">
        {current !== null &&
          say('ui.compare.jump', {
            at,
            count,
            kind: say(`ui.compare.kind.${current.change.kind}`),
            clause: current.where,
            old: current.change.old || say('ui.compare.nothing'),
            next: current.change.next || say('ui.compare.nothing'),
          })}
      </VisuallyHidden>
      <Panes className={panes.panes}>
        <Panel id="changes" defaultSize="28" minSize="240px" maxSize="45">
          <aside className={styles.aside} aria-label={say('ui.compare.list')}>
            {list}
          </aside>
        </Panel>
        <Separator className={panes.separator} aria-label={say('ui.compare.resize')} />
        <Panel id="texts" minSize="320px">
          <div className={styles.middle}>
            {notes}
            <div className={styles.reading}>{page}</div>
          </div>
        </Panel>
      </Panes>
      {reading.isPrinting && (
        <PrintedComparison
          old={formatPrintedSideName(texts.old.about, say, speech)}
          next={formatPrintedSideName(texts.next.about, say, speech)}
          language={texts.next.language}
          author={texts.next.about.author}
        >
          {printed}
        </PrintedComparison>
      )}
    </>
  );
}
