import { ImageOff } from 'lucide-react';
import { memo } from 'react';
import type { DocumentRun } from '../../../../shared/model/comparison/compared-document.ts';
import { useTranslate } from '../../../components/use-translate.ts';
import styles from './document.module.css';
import { useDocumentView } from './document-context.ts';
import { useLookNames } from './use-look-names.ts';

const tags = { kept: 'span', deleted: 'del', inserted: 'ins' } as const;

/** Words, the mark of a note, or a picture: changes are never distinguished by colour alone. */
export const RunView = memo(function RunView({ run }: { readonly run: DocumentRun }) {
  const { here, isQuiet, showsFormats, document } = useDocumentView();
  const formatNames = useLookNames(showsFormats ? run.format : null);
  const { kind, change } = run;
  const Tag = formatNames === null ? tags[kind] : kind === 'kept' ? 'mark' : tags[kind];
  return (
    <Tag
      className={styles.run}
      data-side={kind === 'kept' ? undefined : kind}
      data-looks={run.looks.join(' ') || undefined}
      data-change={change ?? (showsFormats ? run.format : null) ?? undefined}
      data-kind={change === null ? undefined : document.changes[change]?.kind}
      data-moved={run.moved || undefined}
      data-format={formatNames !== null || undefined}
      data-here={(here !== null && (here === change || (showsFormats && here === run.format))) || undefined}
      data-quiet={(change !== null && isQuiet(change)) || undefined}
      title={formatNames ?? undefined}
    >
      {run.note !== null ? (
        <sup>{run.note}</sup>
      ) : run.picture !== null ? (
        <Picture run={run} at={run.picture} />
      ) : (
        run.text
      )}
    </Tag>
  );
});

function Picture({ run: { kind }, at }: { readonly run: DocumentRun; readonly at: number }) {
  const say = useTranslate();
  const { pictures } = useDocumentView();
  const words = say(`ui.compare.document.picture-${kind}`);
  return (
    <span className={styles.picture}>
      {at < 0 ? (
        <span className={styles.unseen}>
          <ImageOff size={16} aria-hidden />
          {say('ui.compare.document.picture-unseen')}
        </span>
      ) : (
        <img src={pictures[at]} alt={words} />
      )}
      {kind !== 'kept' && <span className={styles.caption}>{words}</span>}
    </span>
  );
}
