import { Container } from '@mantine/core';
import { useState } from 'react';
import type { Input } from '../../../shared/api/commands.ts';
import { useSetting } from '../../api/settings.ts';
import { FailureAlert } from '../../components/loading-states.tsx';
import { findAnswerSides } from '../../features/compare/answer/find-answer-sides.ts';
import type { FinishedComparison } from '../../features/compare/comparison/compared-texts.ts';
import { ComparisonProgress } from '../../features/compare/comparison/comparison-progress.tsx';
import type { PairingActions } from '../../features/compare/comparison/use-pairing.ts';
import { ExportComparison } from '../../features/compare/export-comparison.tsx';
import { usePrinting } from '../../features/compare/print/use-printing.ts';
import { ClauseResult } from './clause-result.tsx';
import styles from './compare-view.module.css';
import type { ComparisonExport, ComparisonReading, ComparisonViewName } from './comparison-reading.ts';
import { DocumentResult } from './document-result.tsx';
import { ReadingBar } from './reading-bar.tsx';
import { useComparedDocument } from './use-compared-document.ts';

type Props = {
  /** A key of the comparison. */
  readonly of: string;
  readonly made: FinishedComparison;
  readonly pairing: PairingActions;
  readonly asked: Input<'comparisons.make'>;
};

/** The two texts in the middle, with a list of their changes at the side: files first as one page, texts clause by clause. */
export function TwoWayResult({ of, made, pairing, asked }: Props) {
  const { texts } = made;
  const [clauseView, setClauseView] = useSetting('ui.compare.view', 'inline');
  const [fileView, setFileView] = useSetting('ui.compare.files', 'document');
  const [textView, setTextView] = useSetting('ui.compare.texts', 'clauses');
  const [only, setOnly] = useSetting('ui.compare.only', 'off');
  const [out, setOut] = useState<ComparisonExport | null>(null);
  const { isPrinting, print, printToPdf } = usePrinting();
  const sides = [texts.old.about, texts.next.about];
  const isFiles = sides.every((side) => side.of === 'file');
  const [pageView, setPageView] = isFiles ? [fileView, setFileView] : [textView, setTextView];
  const canHaveDocument = sides.every((side) => side.of !== 'version');
  // Whether two files have a page is known from the page only.
  const document = useComparedDocument(of, asked, canHaveDocument && (isFiles || textView === 'document'));
  const hasDocument = canHaveDocument && document.data !== null;
  const view = hasDocument && pageView === 'document' ? 'document' : clauseView === 'side' ? 'side' : 'inline';
  const reading: ComparisonReading = {
    view,
    page: hasDocument ? (isFiles ? 'files' : 'texts') : null,
    onView: (chosen: ComparisonViewName) => {
      setPageView(chosen === 'document' ? 'document' : 'clauses');
      if (chosen !== 'document') setClauseView(chosen);
    },
    only: only === 'on',
    onOnly: (on) => setOnly(on ? 'on' : 'off'),
    onOut: setOut,
    isPrinting,
    onPrint: () => void print(),
    answer: findAnswerSides(
      { asked: asked.old, about: texts.old.about },
      { asked: asked.next, about: texts.next.about },
    ),
  };
  return (
    <>
      {/* One bar for all views, so that it keeps the focus where another view is chosen. */}
      <ReadingBar {...reading} />
      {view !== 'document' ? (
        <ClauseResult made={made} pairing={pairing} reading={reading} />
      ) : document.error !== null ? (
        <Container size="sm" className={styles.empty}>
          <FailureAlert problem={document.error} onRetry={() => void document.refetch()} />
        </Container>
      ) : document.data == null ? (
        <ComparisonProgress done={null} onStop={() => undefined} />
      ) : (
        <DocumentResult texts={texts} document={document.data} reading={reading} />
      )}
      {out !== null && (
        <ExportComparison
          as={out}
          compared={asked}
          printToPdf={printToPdf}
          kept={texts.old.about.negotiation !== null || texts.next.about.negotiation !== null}
          onClose={() => setOut(null)}
        />
      )}
    </>
  );
}
