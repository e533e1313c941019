import { Text } from '@mantine/core';
import { ArrowDownUp, CircleQuestionMark, TriangleAlert } from 'lucide-react';
import { memo } from 'react';
import type { ShownMerge } from '../../../../shared/model/comparison/three-way-merge.ts';
import type { RejectedProposal } from '../../../../shared/model/provenance.ts';
import type { ShownClause } from '../../../../shared/model/shown.ts';
import { useTranslate } from '../../../components/use-translate.ts';
import { RepeatedNote } from '../../comments/repeated-note.tsx';
import compare from '../compare.module.css';
import styles from './merge.module.css';
import { MergeActions } from './merge-actions.tsx';
import { listMergeActions, type MergeAction } from './merge-choices.ts';
import { formatMergeName, getMergeState, mergeStateIcons } from './merge-states.ts';
import { MergeText } from './merge-text.tsx';
import { TakingNote } from './taking-note.tsx';

type Props = {
  readonly row: ShownMerge;
  readonly language: string;
  /** Ours; undefined if theirs is new. */
  readonly clause: ShownClause | undefined;
  readonly here: boolean;
  readonly left: boolean;
  /** The proposal that was not accepted before and that they bring again. */
  readonly repeated: RejectedProposal | null;
  readonly onAction: (action: MergeAction) => void;
};

/** The three-way comparison of one clause: who changed it, the words, and the available actions. */
export const MergeCard = memo(function MergeCard({ row, language, clause, here, left, repeated, onAction }: Props) {
  const say = useTranslate();
  const state = getMergeState(row);
  const Icon = mergeStateIcons[state];
  const about = describeClauseAction(row);
  const isTakeable = listMergeActions(row).some((action) => action === 'theirs' || action === 'added');
  return (
    <article className={styles.card} data-state={row.state} data-here={here || undefined} data-left={left || undefined}>
      <div className={styles.head}>
        <h2 className={styles.name}>{formatMergeName(row, say)}</h2>
        <span className={compare.tag} data-tone={row.state === 'both-differently' ? 'moved' : 'quiet'}>
          <Icon size={14} aria-hidden />
          {say(`ui.compare.state.${state}`)}
        </span>
        {row.moved !== null && (
          <span className={compare.tag} data-tone="moved">
            <ArrowDownUp size={14} aria-hidden />
            {[say(`ui.compare.merge-moved-${row.moved.by}`), row.moved.number].filter((word) => word !== '').join(': ')}
          </span>
        )}
        {about !== null && (
          <span className={compare.tag} data-tone={about === 'merge-new' ? 'inserted' : 'deleted'}>
            {say(`ui.compare.${about}`)}
          </span>
        )}
        <MergeActions row={row} left={left} onAction={onAction} />
      </div>
      {repeated !== null && !left && <RepeatedNote earlier={repeated} />}
      {!row.sure && <MergeStateNote icon="question" words={say('ui.compare.merge-unsure')} />}
      {row.state === 'theirs' && row.inTheirs && row.theirs === null && (
        <MergeStateNote icon="warning" words={say('ui.compare.merge-mark')} />
      )}
      {row.heads > 1 && <MergeStateNote icon="warning" words={say('ui.compare.merge-heads')} />}
      {row.state !== 'same' && !left && (
        <div lang={language}>
          {row.state === 'both-differently' ? <ThreeVersions row={row} /> : <MergedText row={row} />}
        </div>
      )}
      {!left && isTakeable && <TakingNote row={row} compared={language} clause={clause} />}
    </article>
  );
});

/** Describes what one side did with the clause as a whole. */
function describeClauseAction({ clause, inOurs, inTheirs, state }: ShownMerge) {
  if (clause === null) return 'merge-new';
  if (!inTheirs && state !== 'ours') return 'merge-out-theirs';
  return inOurs ? null : 'merge-out-ours';
}

function MergedText({ row }: { readonly row: ShownMerge }) {
  return (
    <div className={styles.one}>
      <MergeText row={row} of={row.state === 'theirs' ? 'theirs' : 'ours'} />
    </div>
  );
}

function ThreeVersions({ row }: { readonly row: ShownMerge }) {
  const say = useTranslate();
  const sides = [
    ['base', 'ui.compare.base', true],
    ['ours', 'ui.compare.ours', row.inOurs],
    ['theirs', 'ui.compare.theirs', row.inTheirs],
  ] as const;
  const conflicts = row.heading.merged === null || row.body.merged === null;
  return (
    <>
      <div className={styles.three}>
        {sides.map(([of, label, isThere]) => (
          <section key={of} aria-label={say(label)}>
            <p className={styles.side}>{say(label)}</p>
            {isThere ? <MergeText row={row} of={of} /> : <Text c="dimmed">{say('ui.compare.merge-not-there')}</Text>}
          </section>
        ))}
      </div>
      {row.inOurs && row.inTheirs && (
        <section className={styles.proposal} aria-label={say('ui.compare.merge-proposal')}>
          <p className={styles.side}>{say('ui.compare.merge-proposal')}</p>
          <MergeText row={row} of="both" />
          {row.proposal === null && (
            <MergeStateNote
              icon="warning"
              words={say(conflicts ? 'ui.compare.merge-conflicts' : 'ui.compare.merge-mark')}
            />
          )}
        </section>
      )}
    </>
  );
}

function MergeStateNote({ icon, words }: { readonly icon: 'question' | 'warning'; readonly words: string }) {
  const Icon = icon === 'question' ? CircleQuestionMark : TriangleAlert;
  return (
    <div className={styles.told}>
      <Icon size={15} aria-hidden />
      <span>{words}</span>
    </div>
  );
}
