import { VisuallyHidden } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Panel, Group as Panes, Separator } from 'react-resizable-panels';
import type { Input } from '../../../shared/api/commands.ts';
import { describeUncompared } from '../../../shared/i18n/describe-uncompared.ts';
import { useSetting } from '../../api/settings.ts';
import { blocksOf } from '../../features/compare/blocks.ts';
import { ChangeList } from '../../features/compare/change-list.tsx';
import { type Compared, ComparedContext } from '../../features/compare/compared.ts';
import { ComparedNotes } from '../../features/compare/compared-notes.tsx';
import { ComparedPage, type ComparedPageHandle } from '../../features/compare/compared-page.tsx';
import { ExportComparison } from '../../features/compare/export-comparison.tsx';
import { isShown, type Kinds, listed, shownOf, stepped } from '../../features/compare/filter.ts';
import { KindFilter } from '../../features/compare/kind-filter.tsx';
import { rowName } from '../../features/compare/row-words.ts';
import { sideName } from '../../features/compare/side-name.ts';
import { SpoofBanner } from '../../features/compare/spoof-banner.tsx';
import type { Made } from '../../features/compare/texts.ts';
import type { Pairing } from '../../features/compare/use-pairing.ts';
import { useSpeech } from '../../ui/speech.ts';
import { Empty } from '../../ui/state.tsx';
import styles from './compare-view.module.css';
import { ListHead } from './list-head.tsx';
import { ReadingBar } from './reading-bar.tsx';
import { type Out, useCompareActions } from './use-compare-actions.ts';

type Props = {
  readonly made: Made;
  readonly pairing: Pairing;
  readonly asked: Input<'comparisons.make'>;
};

/** The two texts in the middle, and the list of their changes beside them. */
export function TwoTexts({ made, pairing, asked }: Props) {
  const { speech, say } = useSpeech();
  const { texts, comparison } = made;
  const [view, setView] = useSetting('ui.compare.view', 'inline');
  const [only, setOnly] = useSetting('ui.compare.only', 'off');
  const [kinds, setKinds] = useState<Kinds>(new Set());
  const [here, setHere] = useState<number | null>(null);
  const [out, setOut] = useState<Out | null>(null);
  const page = useRef<ComparedPageHandle>(null);
  const drawn = useMemo(() => blocksOf(comparison), [comparison]);
  const shown = useMemo(() => shownOf(comparison.changes, kinds), [comparison, kinds]);
  const list = useMemo(() => listed(comparison.changes, shown), [comparison, shown]);
  // Another comparison has other changes in the same places.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => setHere(null), [comparison]);
  const side = view === 'side';
  const go = (change: number | null) => {
    if (change === null) return;
    setHere(change);
    page.current?.show(change);
  };
  const step = (by: 1 | -1) => go(stepped(shown, here, by));
  useCompareActions({
    enabled: shown.length > 0,
    side,
    only: only === 'on',
    onStep: step,
    onSide: () => setView(side ? 'inline' : 'side'),
    onOnly: () => setOnly(only === 'on' ? 'off' : 'on'),
    onOut: setOut,
  });
  const compared = useMemo(
    (): Compared => ({
      ...made,
      drawn,
      language: texts.next.language,
      side,
      here,
      isQuiet: (n) => {
        const change = comparison.changes[n];
        return change !== undefined && !isShown(change, kinds);
      },
      select: setHere,
      showRow: (row) => page.current?.showRow(row),
      pairing,
    }),
    [made, drawn, texts, side, here, comparison, kinds, pairing],
  );
  const uncompared = describeUncompared(speech, texts.uncompared);
  const current = here === null ? undefined : comparison.changes[here];
  return (
    <ComparedContext value={compared}>
      <ReadingBar
        side={side}
        onView={setView}
        only={only === 'on'}
        onOnly={(on) => setOnly(on ? 'on' : 'off')}
        onOut={setOut}
      />
      <VisuallyHidden role="status">
        {current !== undefined &&
          say('ui.compare.jump', {
            at: shown.indexOf(here ?? -1) + 1,
            count: shown.length,
            kind: say(`ui.compare.kind.${current.kind}`),
            clause: rowName(comparison.rows[current.row], compared, say),
            old: current.old || say('ui.compare.nothing'),
            next: current.next || say('ui.compare.nothing'),
          })}
      </VisuallyHidden>
      <Panes className={styles.panes}>
        <Panel id="changes" defaultSize="28" minSize="240px" maxSize="45">
          <aside className={styles.aside} aria-label={say('ui.compare.list')}>
            {comparison.changes.length === 0 ? (
              <Empty title={say(uncompared === null ? 'ui.compare.same' : 'ui.compare.same-words')}>
                {uncompared ?? say('ui.compare.same-about')}
              </Empty>
            ) : (
              <>
                <ListHead
                  words={say(
                    shown.length === comparison.changes.length ? 'ui.compare.count' : 'ui.compare.count-some',
                    { shown: shown.length, count: comparison.changes.length },
                  )}
                  all={shown.length}
                  at={here === null ? 0 : shown.indexOf(here) + 1}
                  onStep={step}
                >
                  <KindFilter comparison={comparison} kinds={kinds} onKinds={setKinds} />
                </ListHead>
                <ChangeList changes={list} onChoose={go} />
              </>
            )}
          </aside>
        </Panel>
        <Separator className={styles.separator} aria-label={say('ui.compare.resize')} />
        <Panel id="texts" minSize="320px">
          <div className={styles.middle}>
            <ComparedNotes texts={texts} />
            <SpoofBanner onShow={go} />
            {side && (
              <div className={styles.columnNames}>
                <p>{`${say('ui.compare.old')}: ${sideName(texts.old.about, say, speech)}`}</p>
                <p>{`${say('ui.compare.next')}: ${sideName(texts.next.about, say, speech)}`}</p>
              </div>
            )}
            <div className={styles.reading}>
              <ComparedPage handle={page} only={only === 'on'} />
            </div>
          </div>
        </Panel>
      </Panes>
      {out !== null && (
        <ExportComparison
          as={out}
          compared={asked}
          kept={texts.old.about.negotiation !== null || texts.next.about.negotiation !== null}
          onClose={() => setOut(null)}
        />
      )}
    </ComparedContext>
  );
}
