import { useMemo, useState } from 'react';
import type { ChangeKind } from '../../../shared/model/comparison/change-kind.ts';
import type { ComparedDocument } from '../../../shared/model/comparison/compared-document.ts';
import { useTranslate } from '../../components/use-translate.ts';
import { DocumentNotes } from '../../features/compare/changes/comparison-notes.tsx';
import { KindFilter } from '../../features/compare/changes/kind-filter.tsx';
import { nameChanges } from '../../features/compare/changes/name-changes.ts';
import { ReadBar } from '../../features/compare/changes/read-bar.tsx';
import { SpoofBanner } from '../../features/compare/changes/spoof-banner.tsx';
import { useReadMarks } from '../../features/compare/changes/use-read-marks.ts';
import { findComparedText, listComparedNames } from '../../features/compare/comparison/compared-names.ts';
import type { ComparedTexts } from '../../features/compare/comparison/compared-texts.ts';
import { describeDocumentChanges } from '../../features/compare/document/describe-document-changes.ts';
import { DocumentChangeList } from '../../features/compare/document/document-change-list.tsx';
import { DocumentContext, type DocumentView } from '../../features/compare/document/document-context.ts';
import { listShownDocumentChanges, matchesDocumentFilter } from '../../features/compare/document/document-filter.ts';
import { DocumentPage, type DocumentPageHandle } from '../../features/compare/document/document-page.tsx';
import { FormatToggle } from '../../features/compare/document/format-toggle.tsx';
import { usePictures } from '../../features/compare/document/use-pictures.ts';
import { PrintedDocument } from '../../features/compare/print/printed-document.tsx';
import { ChangeListHead } from './change-list-head.tsx';
import type { ComparisonReading } from './comparison-reading.ts';
import { ResultPanes } from './result-panes.tsx';
import { useChangeSteps } from './use-change-steps.ts';

type Props = {
  readonly texts: ComparedTexts;
  readonly document: ComparedDocument;
  readonly reading: ComparisonReading;
};

/** Two texts as one page in the form of the document, with a list of their changes at the side. */
export function DocumentResult({ texts, document, reading }: Props) {
  const say = useTranslate();
  const [kinds, setKinds] = useState<ReadonlySet<ChangeKind>>(new Set());
  const [showsFormats, setShowsFormats] = useState(false);
  const pictures = usePictures(document.pictures);
  const { changes, counts } = document;
  const [onlyUnread, setOnlyUnread] = useState(false);
  const names = useMemo(
    () => nameChanges(listComparedNames(texts), describeDocumentChanges(document)),
    [document, texts],
  );
  const read = useReadMarks(findComparedText(texts), names);
  const shown = useMemo(
    () => listShownDocumentChanges(changes, { kinds, showsFormats }).filter((n) => !onlyUnread || !read.isRead(n)),
    [changes, kinds, showsFormats, onlyUnread, read],
  );
  const ofWords = useMemo(() => changes.filter(({ kind }) => kind !== 'format'), [changes]);
  const { here, setHere, page, go, step } = useChangeSteps<DocumentPageHandle>(document, shown, reading);
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
  const spoofs = changes.flatMap(({ kind, where, old, next }, change) =>
    kind === 'spoof' ? [{ change, where, old, next }] : [],
  );
  const current = here === null ? undefined : changes[here];
  return (
    <DocumentContext value={view}>
      <ResultPanes
        reading={reading}
        texts={texts}
        current={current === undefined ? null : { change: current, where: current.where }}
        at={shown.indexOf(here ?? -1) + 1}
        count={shown.length}
        list={
          <>
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
              {changes.length > 0 && (
                <ReadBar
                  read={read}
                  all={changes.length}
                  here={here}
                  onlyUnread={onlyUnread}
                  onOnlyUnread={setOnlyUnread}
                  onNext={() => step(1)}
                />
              )}
            </ChangeListHead>
            <DocumentChangeList
              document={document}
              of={reading.page ?? 'files'}
              shown={shown}
              here={here}
              read={read}
              onWalk={setHere}
              onChoose={go}
            />
          </>
        }
        notes={
          <>
            <DocumentNotes texts={texts} document={document} isOwnForm={reading.page === 'files'} />
            <SpoofBanner spoofs={spoofs} onShow={go} />
          </>
        }
        page={<DocumentPage handle={page} only={only} onSelect={setHere} />}
        printed={<PrintedDocument only={only} />}
      />
    </DocumentContext>
  );
}
