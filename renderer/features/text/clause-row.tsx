import { type CSSProperties, useMemo } from 'react';
import type { ShownClause } from '../../../shared/model/shown.ts';
import { type Say, useSay } from '../../ui/speech.ts';
import { isLocked } from '../agreement/locked.ts';
import { LockedNote } from '../agreement/locked-note.tsx';
import { aligned } from './aligned.ts';
import styles from './clause.module.css';
import { ClauseCell } from './clause-cell.tsx';
import { ClauseEditor } from './clause-editor.tsx';
import type { Beside } from './clause-lines.tsx';
import { ClauseStatus } from './clause-status.tsx';
import { type Page, usePage } from './page.ts';
import { shownSource } from './shown-source.ts';
import { StaleNote } from './stale-note.tsx';
import { UnsavedNote } from './unsaved-note.tsx';
import { withTypings } from './unsaved-words.ts';
import type { Typing } from './use-typings.ts';

/** One clause in every language that is shown, line beside line, and what waits in it. */
export function ClauseRow({ clause }: { readonly clause: ShownClause }) {
  const page = usePage();
  const { languages, options, readOnly, typings } = page;
  const say = useSay();
  const typed = readOnly ? [] : typings.of(clause.code);
  const shown = withTypings(clause, typed);
  const beside = useMemo(() => besideOthers(shown, languages, options, say), [shown, languages, options, say]);
  const columns = languages.map((language) => {
    const typing = typed.find((one) => one.language === language);
    return <Column key={language} {...{ clause, shown, typing, language, beside }} />;
  });
  if (beside === null)
    return (
      <>
        {columns}
        <ClauseStatus clause={clause} />
      </>
    );
  // The number and the heading, the lines, what is left of them, and the notes, which take up what is over.
  const rows = `repeat(${2 + beside.rows + (beside.parted === null ? 0 : 1)}, auto) 1fr`;
  return (
    <div className={styles.beside} style={{ '--rows': rows } as CSSProperties}>
      {columns}
      <ClauseStatus clause={clause} />
    </div>
  );
}

type ColumnProps = {
  readonly clause: ShownClause;
  /** The same with what was typed in it. */
  readonly shown: ShownClause;
  readonly typing: Typing | undefined;
  readonly language: string;
  readonly beside: Beside | null;
};

function Column({ clause, shown, typing, language, beside }: ColumnProps) {
  const { text, editing, refused, readOnly, here, edit } = usePage();
  const at = (place: Page['editing']) => place?.clause === clause.code && place.language === language;
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

/** Null where there is nothing to stand beside. */
function besideOthers(
  clause: ShownClause,
  languages: readonly string[],
  options: Page['options'],
  say: Say,
): Beside | null {
  if (languages.length < 2) return null;
  const texts = languages.map((language) => {
    const source = clause.body[language];
    return source === undefined ? null : (shownSource(source, options)?.rendered.text ?? null);
  });
  if (texts.filter((text) => text !== null).length < 2) return null;
  const { rows, parted } = aligned(texts);
  const counts = parted?.flatMap((count, n) => (count === null ? [] : [`${languages[n]?.toUpperCase()} ${count}`]));
  return { rows, parted: counts === undefined ? null : say('ui.text.parted', { counts: counts.join(' · ') }) };
}
