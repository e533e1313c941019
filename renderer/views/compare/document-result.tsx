import { VisuallyHidden } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Panel, Group as Panes, Separator } from 'react-resizable-panels';
import type { ChangeKind } from '../../../shared/model/comparison/change-kind.ts';
import type { ComparedDocument } from '../../../shared/model/comparison/compared-document.ts';
import panes from '../../components/panes.module.css';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import { stepToChange } from '../../features/compare/changes/change-filter.ts';
import { FileNotes } from '../../features/compare/changes/comparison-notes.tsx';
import { KindFilter } from '../../features/compare/changes/kind-filter.tsx';
import type { ComparedTexts } from '../../features/compare/comparison/compared-texts.ts';
import { DocumentChangeList } from '../../features/compare/document/document-change-list.tsx';
import { DocumentContext, type DocumentView } from '../../features/compare/document/document-context.ts';
import { listShownDocumentChanges, matchesDocumentFilter } from '../../features/compare/document/document-filter.ts';
import { DocumentPage, type DocumentPageHandle } from '../../features/compare/document/document-page.tsx';
import { FormatToggle } from '../../features/compare/document/format-toggle.tsx';
import { usePictures } from '../../features/compare/document/use-pictures.ts';
import { PrintedComparison } from '../../features/compare/print/printed-comparison.tsx';
import { PrintedDocument } from '../../features/compare/print/printed-document.tsx';
import { formatSideName } from '../../features/compare/sides/side-name.ts';
import { ChangeListHead } from './change-list-head.tsx';
import styles from './compare-view.module.css';
import type { ComparisonReading } from './comparison-reading.ts';
import { ReadingBar } from './reading-bar.tsx';
import { useCompareActions } from './use-compare-actions.ts';

type Props = {
  readonly texts: ComparedTexts;
  readonly document: ComparedDocument;
  readonly reading: ComparisonReading;
};

/** Two files as one page in the form of the newer one, with a list of their changes at the side. */
export function DocumentResult({ texts, document, reading }: Props) {
  const { speech, say } = useInterfaceLanguage();
  const [kinds, setKinds] = useState<ReadonlySet<ChangeKind>>(new Set());
  const [showsFormats, setShowsFormats] = useState(false);
  const [here, setHere] = useState<number | null>(null);
  const page = useRef<DocumentPageHandle>(null);
  const pictures = usePictures(document.pictures);
  const { changes, counts } = document;
  const shown = useMemo(
    () => listShownDocumentChanges(changes, { kinds, showsFormats }),
    [changes, kinds, showsFormats],
  );
  const ofWords = useMemo(() => changes.filter(({ kind }) => kind !== 'format'), [changes]);
  // Another comparison has other changes at the same indexes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => setHere(null), [document]);
  const go = (change: number | null) => {
    if (change === null) return;
    setHere(change);
    page.current?.show(change);
  };
  const step = (by: 1 | -1) => go(stepToChange(shown, here, by));
  useCompareActions({ reading, enabled: shown.length > 0, onStep: step });
  const { language } = texts.next;
  const view = useMemo(
    (): DocumentView => ({
      document,
      language,
      here,
      showsFormats,
      isQuiet: (n) => {
        const change = changes[n];
        return change !== undefined && !matchesDocumentFilter(change, { kinds, showsFormats });
      },
      pictures,
    }),
    [document, language, here, showsFormats, changes, kinds, pictures],
  );
  const countable = ofWords.length + (showsFormats ? counts.format : 0);
  const only = reading.only ? shown : null;
  const current = here === null ? undefined : changes[here];
  return (
    <DocumentContext value={view}>
      <ReadingBar {...reading} />
      <VisuallyHidden role="status">
        {current !== undefined &&
          say('ui.compare.jump', {
            at: shown.indexOf(here ?? -1) + 1,
            count: shown.length,
            kind: say(`ui.compare.kind.${current.kind}`),
            clause: current.where,
            old: current.old || say('ui.compare.nothing'),
            next: current.next || say('ui.compare.nothing'),
          })}
      </VisuallyHidden>
      <Panes className={panes.panes}>
        <Panel id="changes" defaultSize="28" minSize="240px" maxSize="45">
          <aside className={styles.aside} aria-label={say('ui.compare.list')}>
            <ChangeListHead
              words={say(shown.length === countable ? 'ui.compare.count' : 'ui.compare.count-some', {
                shown: shown.length,
                count: countable,
              })}
              all={shown.length}
              at={here === null ? 0 : shown.indexOf(here) + 1}
              onStep={step}
            >
              {ofWords.length > 0 && (
                <KindFilter comparison={{ counts, changes: ofWords }} kinds={kinds} onKinds={setKinds} />
              )}
              <FormatToggle count={counts.format} isShown={showsFormats} onToggle={setShowsFormats} />
            </ChangeListHead>
            <DocumentChangeList document={document} shown={shown} here={here} onWalk={setHere} onChoose={go} />
          </aside>
        </Panel>
        <Separator className={panes.separator} aria-label={say('ui.compare.resize')} />
        <Panel id="texts" minSize="320px">
          <div className={styles.middle}>
            <FileNotes texts={texts} remarks={document.remarks} />
            <div className={styles.reading}>
              <DocumentPage handle={page} only={only} onSelect={setHere} />
            </div>
          </div>
        </Panel>
      </Panes>
      {reading.isPrinting && (
        <PrintedComparison
          old={formatSideName(texts.old.about, say, speech)}
          next={formatSideName(texts.next.about, say, speech)}
          language={language}
        >
          <PrintedDocument only={only} />
        </PrintedComparison>
      )}
    </DocumentContext>
  );
}
