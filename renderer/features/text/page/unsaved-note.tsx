import { PencilLine } from 'lucide-react';
import type { ShownClause } from '../../../../shared/model/shown.ts';
import { useTranslate } from '../../../components/use-translate.ts';
import type { TextPageState } from '../../clause/text-page-context.ts';
import type { UnsavedTyping } from '../../clause/typing-session.ts';
import styles from '../stale/stale.module.css';

type Props = { readonly clause: ShownClause; readonly typing: UnsavedTyping; readonly edit: TextPageState['edit'] };

/** A note below unsaved words, with a button to continue editing them. */
export function UnsavedNote({ clause, typing, edit }: Props) {
  const say = useTranslate();
  const { language } = typing;
  return (
    // biome-ignore lint/a11y/useSemanticElements: one of many, unlike a landmark
    <div
      className={styles.unsaved}
      role="group"
      aria-label={say('ui.text.typed', { language: language.toUpperCase() })}
    >
      <div className={styles.head}>
        <PencilLine size={14} aria-hidden />
        <strong>{say(typing.base === clause.version ? 'ui.text.unsaved' : 'ui.text.unsaved-overtaken')}</strong>
        <button type="button" onClick={() => edit({ clause: clause.code, language })}>
          {say('ui.text.unsaved-edit')}
        </button>
      </div>
    </div>
  );
}
