import { type CSSProperties, useMemo } from 'react';
import type { ShownClause } from '../../../../shared/model/shown.ts';
import { type Translate, useTranslate } from '../../../components/use-translate.ts';
import { LockedNote } from '../../agreement/locked-note.tsx';
import { isLocked } from '../../clause/agreement-status.ts';
import { renderShownSource, selectLanguageOptions } from '../../clause/shown-source.ts';
import { type TextPageState, useTextPage } from '../../clause/text-page-context.ts';
import type { UnsavedTyping } from '../../clause/typing-session.ts';
import { applyUnsavedTypings } from '../../clause/unsaved-words.ts';
import styles from '../clause.module.css';
import { ClauseEditor } from '../edit/clause-editor.tsx';
import { StaleNote } from '../stale/stale-note.tsx';
import { alignClauseLines } from './align-clause-lines.ts';
import { ClauseCell } from './clause-cell.tsx';
import type { LinePlacement } from './clause-lines.tsx';
import { ClauseStatus } from './clause-status.tsx';
import { UnsavedNote } from './unsaved-note.tsx';

/** One clause in every displayed language, with aligned lines and its pending work. */
export function ClauseRow({ clause }: { readonly clause: ShownClause }) {
  const page = useTextPage();
  const { languages, options, readOnly, typings } = page;
  const say = useTranslate();
  const typed = readOnly ? [] : typings.of(clause.code);
  const shown = applyUnsavedTypings(clause, typed);
  const beside = useMemo(() => placeBesideOthers(shown, languages, options, say), [shown, languages, options, say]);
  const columns = languages.map((language) => {
    const typing = typed.find((one) => one.language === language);
    return <LanguageColumn key={language} {...{ clause, shown, typing, language, beside }} />;
  });
  if (beside === null)
    return (
      <>
        {columns}
        <ClauseStatus clause={clause} />
      </>
    );
  // The number and the heading, the lines, the remaining lines, and the notes, which take up the spare height.
  const rows = `repeat(${2 + beside.rows + (beside.parted === null ? 0 : 1)}, auto) 1fr`;
  return (
    <div className={styles.beside} style={{ '--rows': rows } as CSSProperties}>
      {columns}
      <ClauseStatus clause={clause} />
    </div>
  );
}

type LanguageColumnProps = {
  readonly clause: ShownClause;
  /** The clause with its unsaved typing applied. */
  readonly shown: ShownClause;
  readonly typing: UnsavedTyping | undefined;
  readonly language: string;
  readonly beside: LinePlacement | null;
};

function LanguageColumn({ clause, shown, typing, language, beside }: LanguageColumnProps) {
  const { text, editing, refused, readOnly, here, edit } = useTextPage();
  const at = (place: TextPageState['editing']) => place?.clause === clause.code && place.language === language;
  if (editing !== null && at(editing))
    return (
      <div className={styles.column}>
        <ClauseEditor clause={clause} place={editing} />
      </div>
    );
  const locked = at(refused) && isLocked(clause);
  const stale = !readOnly && clause.stale.includes(language);
  return (
    <div className={styles.column} data-beside={beside !== null || undefined}>
      <ClauseCell clause={shown} language={language} beside={beside} unsaved={typing !== undefined} />
      {(locked || stale || typing !== undefined) && (
        <div className={styles.notes}>
          {typing !== undefined && <UnsavedNote clause={clause} typing={typing} edit={edit} />}
          {locked && <LockedNote clause={clause} />}
          {stale && (
            <StaleNote
              clause={clause}
              language={language}
              negotiation={text.code}
              here={here === clause.code}
              edit={edit}
            />
          )}
        </div>
      )}
    </div>
  );
}

/** Returns null if there is nothing to align with. */
function placeBesideOthers(
  clause: ShownClause,
  languages: readonly string[],
  options: TextPageState['options'],
  say: Translate,
): LinePlacement | null {
  if (languages.length < 2) return null;
  const texts = languages.map((language) => {
    const source = clause.body[language];
    return source === undefined
      ? null
      : (renderShownSource(source, selectLanguageOptions(options, language))?.rendered.text ?? null);
  });
  if (texts.filter((text) => text !== null).length < 2) return null;
  const { rows, parted } = alignClauseLines(texts);
  const counts = parted?.flatMap((count, n) => (count === null ? [] : [`${languages[n]?.toUpperCase()} ${count}`]));
  return { rows, parted: counts === undefined ? null : say('ui.text.parted', { counts: counts.join(' · ') }) };
}
