import { CircleCheck, CircleDashed, CircleDot, Lock, MessageSquare, Pencil, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Status } from '../../../../shared/model/agreement.ts';
import type { ShownClause } from '../../../../shared/model/shown.ts';
import type { Translate } from '../../../components/use-translate.ts';
import { getAgreementStatus, getStatusMessageKey, hasTwoHeads, isSealBroken } from '../../clause/agreement-status.ts';
import { countClausePlaces } from '../../clause/bracket-places.ts';
import styles from './outline.module.css';

export type ClauseMark = {
  readonly kind: Status | 'bad' | 'stale' | 'bracket' | 'comment' | 'changed';
  /** What it means, in full. */
  readonly text: string;
  /** The text next to its icon: a count, languages. */
  readonly short: string;
};

const statusSigns: { readonly [S in Status | 'bad']: ReactNode } = {
  open: <CircleDashed size={14} />,
  'agreed-ad-referendum': <CircleDot size={14} />,
  agreed: <CircleCheck size={14} />,
  initialled: <Lock size={14} />,
  bad: <TriangleAlert size={14} />,
};

const markSigns: { readonly [K in ClauseMark['kind']]: ReactNode } = {
  ...statusSigns,
  stale: null,
  bracket: '[ ]',
  comment: <MessageSquare size={12} />,
  changed: <Pencil size={12} />,
};

/** The mark before a clause in the outline: what is wrong with it, otherwise its agreement. */
export function describeStatusMark(clause: ShownClause, say: Translate): ClauseMark {
  const status = getAgreementStatus(clause);
  const faults = [
    clause.damaged ? say('ui.text.damaged') : null,
    hasTwoHeads(clause) ? say('ui.text.two-heads') : null,
    isSealBroken(clause) ? say('ui.agreement.broken') : null,
  ].filter((one) => one !== null);
  if (faults.length > 0) return { kind: 'bad', text: faults.join(' · '), short: '' };
  return { kind: status, text: say(getStatusMessageKey(status)), short: '' };
}

/** The marks after its name: what is pending there, and whether it changed. */
export function listPendingMarks(clause: ShownClause, changed: boolean, say: Translate): ClauseMark[] {
  const brackets = countClausePlaces(clause);
  const languages = clause.stale.map((one) => one.toUpperCase());
  const marks: (ClauseMark & { readonly on: boolean })[] = [
    { kind: 'changed', text: say('ui.text.changed'), short: '', on: changed },
    { kind: 'bracket', text: say('ui.text.brackets', { count: brackets }), short: '', on: brackets > 0 },
    {
      kind: 'comment',
      text: say('ui.text.open-comments', { count: clause.openComments }),
      short: String(clause.openComments),
      on: clause.openComments > 0,
    },
    {
      kind: 'stale',
      text: say('ui.text.stale', { languages }),
      short: languages.join(' '),
      on: languages.length > 0,
    },
  ];
  return marks.flatMap(({ on, ...mark }) => (on ? [mark] : []));
}

/** An icon with its text; a screen reader says what it means. */
export function MarkSign({ mark: { kind, text, short } }: { readonly mark: ClauseMark }) {
  return (
    <span role="img" className={styles.mark} data-kind={kind} aria-label={text}>
      {markSigns[kind]}
      {short}
    </span>
  );
}
