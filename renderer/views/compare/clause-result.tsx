import { useMemo, useState } from 'react';
import { describeUncompared } from '../../../shared/i18n/describe-uncompared.ts';
import { EmptyState } from '../../components/loading-states.tsx';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import {
  type ChangeKinds,
  listMatchingChanges,
  matchesKindFilter,
  orderForList,
} from '../../features/compare/changes/change-filter.ts';
import { ChangeList } from '../../features/compare/changes/change-list.tsx';
import { ComparisonNotes } from '../../features/compare/changes/comparison-notes.tsx';
import { KindFilter } from '../../features/compare/changes/kind-filter.tsx';
import { nameChanges } from '../../features/compare/changes/name-changes.ts';
import { ReadBar } from '../../features/compare/changes/read-bar.tsx';
import { SpoofBanner } from '../../features/compare/changes/spoof-banner.tsx';
import { useReadMarks } from '../../features/compare/changes/use-read-marks.ts';
import {
  describeChanges,
  findComparedText,
  listComparedNames,
} from '../../features/compare/comparison/compared-names.ts';
import type { FinishedComparison } from '../../features/compare/comparison/compared-texts.ts';
import { buildComparisonBlocks } from '../../features/compare/comparison/comparison-blocks.ts';
import { ComparisonContext, type ComparisonView } from '../../features/compare/comparison/comparison-context.ts';
import { formatRowName } from '../../features/compare/comparison/row-names.ts';
import type { PairingActions } from '../../features/compare/comparison/use-pairing.ts';
import { ComparisonPage, type ComparisonPageHandle } from '../../features/compare/page/comparison-page.tsx';
import { PrintedClauses } from '../../features/compare/print/printed-clauses.tsx';
import { formatSideName } from '../../features/compare/sides/side-name.ts';
import { ChangeListHead } from './change-list-head.tsx';
import styles from './compare-view.module.css';
import type { ComparisonReading } from './comparison-reading.ts';
import { ResultPanes } from './result-panes.tsx';
import { useChangeSteps } from './use-change-steps.ts';

type Props = {
  readonly made: FinishedComparison;
  readonly pairing: PairingActions;
  readonly reading: ComparisonReading;
};

/** The two texts clause by clause, with a list of their changes at the side. */
export function ClauseResult({ made, pairing, reading }: Props) {
  const { speech, say } = useInterfaceLanguage();
  const { texts, comparison } = made;
  const { only } = reading;
  const side = reading.view === 'side';
  const [kinds, setKinds] = useState<ChangeKinds>(new Set());
  const drawn = useMemo(() => buildComparisonBlocks(comparison), [comparison]);
  const [onlyUnread, setOnlyUnread] = useState(false);
  const names = useMemo(
    () => nameChanges(listComparedNames(texts), describeChanges(comparison, texts)),
    [comparison, texts],
  );
  const read = useReadMarks(findComparedText(texts), names);
  const shown = useMemo(
    () => listMatchingChanges(comparison.changes, kinds).filter((n) => !onlyUnread || !read.isRead(n)),
    [comparison, kinds, onlyUnread, read],
  );
  const list = useMemo(() => orderForList(comparison.changes, shown), [comparison, shown]);
  const { here, setHere, page, go, step } = useChangeSteps<ComparisonPageHandle>(comparison, shown, reading);
  const compared = useMemo(
    (): ComparisonView => ({
      ...made,
      drawn,
      language: texts.next.language,
      side,
      here,
      isQuiet: (n) => {
        const change = comparison.changes[n];
        return change !== undefined && !matchesKindFilter(change, kinds);
      },
      select: setHere,
      showRow: (row) => page.current?.showRow(row),
      pairing,
    }),
    [made, drawn, texts, side, here, setHere, page, comparison, kinds, pairing],
  );
  const spoofs = comparison.changes.flatMap(({ kind, row, old, next }, change) =>
    kind === 'spoof' ? [{ change, where: formatRowName(comparison.rows[row], compared, say), old, next }] : [],
  );
  const uncompared = describeUncompared(speech, texts.uncompared);
  const current = here === null ? undefined : comparison.changes[here];
  return (
    <ComparisonContext value={compared}>
      <ResultPanes
        reading={reading}
        texts={texts}
        current={
          current === undefined
            ? null
            : { change: current, where: formatRowName(comparison.rows[current.row], compared, say) }
        }
        at={shown.indexOf(here ?? -1) + 1}
        count={shown.length}
        list={
          comparison.changes.length === 0 ? (
            <EmptyState title={say(uncompared === null ? 'ui.compare.same' : 'ui.compare.same-words')}>
              {uncompared ?? say('ui.compare.same-about')}
            </EmptyState>
          ) : (
            <>
              <ChangeListHead
                words={say(shown.length === comparison.changes.length ? 'ui.compare.count' : 'ui.compare.count-some', {
                  shown: shown.length,
                  count: comparison.changes.length,
                })}
                all={shown.length}
                at={here === null ? 0 : shown.indexOf(here) + 1}
                onStep={step}
              >
                <KindFilter comparison={comparison} kinds={kinds} onKinds={setKinds} />
                <ReadBar
                  read={read}
                  all={comparison.changes.length}
                  here={here}
                  onlyUnread={onlyUnread}
                  onOnlyUnread={setOnlyUnread}
                  onNext={() => step(1)}
                />
              </ChangeListHead>
              <ChangeList changes={list} read={read} onChoose={go} />
            </>
          )
        }
        notes={
          <>
            <ComparisonNotes texts={texts} />
            <SpoofBanner spoofs={spoofs} onShow={go} />
            {side && (
              <div className={styles.columnNames}>
                <p>{`${say('ui.compare.old')}: ${formatSideName(texts.old.about, say, speech)}`}</p>
                <p>{`${say('ui.compare.next')}: ${formatSideName(texts.next.about, say, speech)}`}</p>
              </div>
            )}
          </>
        }
        page={<ComparisonPage handle={page} only={only} />}
        printed={<PrintedClauses only={only} />}
      />
    </ComparisonContext>
  );
}
