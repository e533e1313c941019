import { type CSSProperties, useMemo } from 'react';
import type { ShownClause } from '../../../../shared/model/shown.ts';
import { type Translate, useTranslate } from '../../../components/use-translate.ts';
import { LockedNote } from '../../agreement/locked-note.tsx';
import { hasTwoHeads, isLocked } from '../../clause/agreement-status.ts';
import { renderShownSource, selectLanguageOptions } from '../../clause/shown-source.ts';
import { type EditTarget, type TextPageState, useTextPage } from '../../clause/text-page-context.ts';
import { TwoHeads } from '../../clause/two-heads.tsx';
import type { UnsavedTyping } from '../../clause/typing-session.ts';
import { applyUnsavedTypings } from '../../clause/unsaved-words.ts';
import styles from '../clause.module.css';
import { ClauseEditor } from '../edit/clause-editor.tsx';
import { EditorTools } from '../edit/editor-tools.tsx';
import { SaveBar } from '../edit/save-bar.tsx';
import { StaleNote } from '../stale/stale-note.tsx';
import { alignClauseLines } from './align-clause-lines.ts';
import { ClauseCell } from './clause-cell.tsx';
import type { LinePlacement } from './clause-lines.tsx';
import { ClauseStatus } from './clause-status.tsx';
import { SpareNote } from './spare-note.tsx';
import { UnsavedNote } from './unsaved-note.tsx';

/**
 * One clause in every displayed language, with aligned lines and its pending work. While it is written in, the marks are
 * above it and the save bar below, for all languages at once.
 */
export function ClauseRow({ clause }: { readonly clause: ShownClause }) {
  const page = useTextPage();
  const { languages, options, readOnly, typings } = page;
  const say = useTranslate();
  const typed = readOnly ? [] : typings.of(clause.code);
  const shown = applyUnsavedTypings(clause, typed);
  const beside = useMemo(() => placeBesideOthers(shown, languages, options, say), [shown, languages, options, say]);
  const isEdited = page.editors.some((one) => one.clause === clause.code);
  // The number and the heading, the lines, the remaining lines, and the notes, which take up the spare height.
  const rows = beside === null ? '1fr' : `repeat(${2 + beside.rows + (beside.parted === null ? 0 : 1)}, auto) 1fr`;
  // The same elements however many languages have words: an editor must outlast the first words of its language.
  return (
    <div className={styles.clause} data-edited={isEdited || undefined}>
      {isEdited && <EditorTools />}
      {isEdited && hasTwoHeads(clause) && <TwoHeads clause={clause} />}
      <div className={styles.beside} style={{ '--rows': rows } as CSSProperties}>
        {languages.map((language) => {
          const typing = typed.find((one) => one.language === language);
          return <LanguageColumn key={language} {...{ clause, shown, typing, language, beside }} />;
        })}
        <ClauseStatus clause={clause} />
      </div>
      {isEdited && <SaveBar clause={clause} />}
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
  const { text, editors, spares, refused, readOnly, here, edit } = useTextPage();
  const at = (place: Pick<EditTarget, 'clause' | 'language'> | null) =>
    place?.clause === clause.code && place.language === language;
  const edited = editors.find(at);
  const others = (readOnly ? [] : spares)
    .filter(at)
    .map((spare) => <SpareNote key={spare.name} clause={clause} spare={spare} />);
  if (edited !== undefined)
    return (
      <div className={styles.column}>
        <ClauseEditor clause={clause} place={edited} />
        {others.length > 0 && <div className={styles.notes}>{others}</div>}
      </div>
    );
  const locked = at(refused) && isLocked(clause);
  const stale = !readOnly && clause.stale.includes(language);
  return (
    <div className={styles.column} data-beside={beside !== null || undefined}>
      <ClauseCell clause={shown} language={language} beside={beside} unsaved={typing !== undefined} />
      {(locked || stale || typing !== undefined || others.length > 0) && (
        <div className={styles.notes}>
          {typing !== undefined && <UnsavedNote clause={clause} typing={typing} edit={edit} />}
          {others}
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
