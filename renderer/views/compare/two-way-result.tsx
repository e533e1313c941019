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

/** The two texts in the middle, with a list of their changes at the side: as one page if both are files. */
export function TwoWayResult({ of, made, pairing, asked }: Props) {
  const { texts } = made;
  const [clauseView, setClauseView] = useSetting('ui.compare.view', 'inline');
  const [fileView, setFileView] = useSetting('ui.compare.files', 'document');
  const [only, setOnly] = useSetting('ui.compare.only', 'off');
  const [out, setOut] = useState<ComparisonExport | null>(null);
  const { isPrinting, print } = usePrinting();
  const isFiles = texts.old.about.of === 'file' && texts.next.about.of === 'file';
  const document = useComparedDocument(of, asked, isFiles);
  const hasDocument = isFiles && document.data !== null;
  const view = hasDocument && fileView === 'document' ? 'document' : clauseView === 'side' ? 'side' : 'inline';
  const reading: ComparisonReading = {
    view,
    hasDocument,
    onView: (chosen: ComparisonViewName) => {
      setFileView(chosen === 'document' ? 'document' : 'clauses');
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
      {view !== 'document' ? (
        <ClauseResult made={made} pairing={pairing} reading={reading} />
      ) : document.data == null ? (
        <>
          <ReadingBar {...reading} />
          {document.error === null ? (
            <ComparisonProgress done={null} onStop={() => undefined} />
          ) : (
            <Container size="sm" className={styles.empty}>
              <FailureAlert problem={document.error} onRetry={() => void document.refetch()} />
            </Container>
          )}
        </>
      ) : (
        <DocumentResult texts={texts} document={document.data} reading={reading} />
      )}
      {out !== null && (
        <ExportComparison
          as={out}
          compared={asked}
          kept={texts.old.about.negotiation !== null || texts.next.about.negotiation !== null}
          onClose={() => setOut(null)}
        />
      )}
    </>
  );
}
