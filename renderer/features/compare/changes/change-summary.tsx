import { ArrowRight } from 'lucide-react';
import type { DocumentChange } from '../../../../shared/model/comparison/compared-document.ts';
import { useTranslate } from '../../../components/use-translate.ts';
import { documentChangeIcons } from './change-icons.ts';
import styles from './option-list.module.css';

type Props = {
  readonly change: Pick<DocumentChange, 'kind' | 'numbers' | 'old' | 'next'>;
  /** The place of the change, in words. */
  readonly where: string;
  /** What changed, if that is not a stretch of words. */
  readonly about: string | null;
  /** The language of the texts. */
  readonly language: string;
};

/** Kinds of change to a place or a border, not to words. */
const WHOLE: ReadonlySet<DocumentChange['kind']> = new Set(['moved', 'split', 'joined']);

/** A change in a list: its place, kind and a short excerpt. */
export function ChangeSummary({ change: { kind, numbers, old, next }, where, about, language }: Props) {
  const say = useTranslate();
  const Icon = documentChangeIcons[kind];
  return (
    <>
      <div className={styles.above}>
        <span className={styles.where}>{where}</span>
        <span className={styles.kind} data-kind={kind}>
          <Icon size={13} aria-hidden />
          {say(`ui.compare.kind.${kind}`)}
          {numbers && kind !== 'number' && ` · ${say('ui.compare.has-numbers')}`}
        </span>
      </div>
      <div className={styles.words} lang={language}>
        {about !== null && <span className={styles.about}>{old + next === '' ? about : `${about}: `}</span>}
        {kind === 'format' || (WHOLE.has(kind) && next !== '') ? (
          next
        ) : (
          <>
            {old !== '' && <del>{old}</del>}
            {old !== '' && next !== '' && <ArrowRight className={styles.arrow} size={12} aria-label="→" />}
            {next !== '' && <ins>{next}</ins>}
          </>
        )}
      </div>
    </>
  );
}
