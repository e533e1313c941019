import { ArrowRight } from 'lucide-react';
import { describeFilePlace } from '../../../../shared/i18n/describe-file-place.ts';
import type { DocumentChange } from '../../../../shared/model/comparison/compared-document.ts';
import { type Translate, useInterfaceLanguage } from '../../../components/use-translate.ts';
import { documentChangeIcons } from '../changes/change-icons.ts';
import styles from '../changes/option-list.module.css';
import { useDocumentView } from './document-context.ts';
import { formatLookNames } from './use-look-names.ts';

/** A change of a document in the list: its place, kind and a short excerpt. */
export function DocumentChangeEntry({ change }: { readonly change: DocumentChange }) {
  const { language } = useDocumentView();
  const { speech, say } = useInterfaceLanguage();
  const { kind, numbers, old, next, place, where } = change;
  const Icon = documentChangeIcons[kind];
  const placeName = place === null ? '' : describeFilePlace(speech, place);
  const about = describeThing(change, say);
  return (
    <>
      <div className={styles.above}>
        <span className={styles.where}>{[placeName, where].filter((one) => one !== '').join(' · ')}</span>
        <span className={styles.kind} data-kind={kind}>
          <Icon size={13} aria-hidden />
          {say(`ui.compare.kind.${kind}`)}
          {numbers && kind !== 'number' && ` · ${say('ui.compare.has-numbers')}`}
        </span>
      </div>
      <div className={styles.words} lang={language}>
        {about !== null && <span className={styles.about}>{old + next === '' ? about : `${about}: `}</span>}
        {kind === 'format' || (kind === 'moved' && next !== '') ? (
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

/** Names what changed, if that is not a stretch of words. */
function describeThing(change: DocumentChange, say: Translate): string | null {
  const { thing, kind, old, next } = change;
  if (kind === 'format') return formatLookNames(change, say);
  if (thing !== 'words') return say(`ui.compare.thing.${thing}`);
  return old + next === '' ? say('ui.compare.thing.space') : null;
}
