import { Text } from '@mantine/core';
import { memo, useMemo } from 'react';
import { diffText } from '../../../shared/diff/words/diff-text.ts';
import type { ShownClause } from '../../../shared/model/shown.ts';
import { languageName } from '../../ui/language-name.ts';
import { useSpeech } from '../../ui/speech.ts';
import { isLocked } from '../agreement/locked.ts';
import { pointedAt } from './chosen-words.ts';
import styles from './clause.module.css';
import { printedLabel, spokenClause } from './clause-label.ts';
import { type Beside, ClauseLines, ClauseWords } from './clause-lines.tsx';
import { foundKey, type Page, type Pointed, usePage } from './page.ts';
import type { Layer } from './pieces.ts';
import { quotedRange } from './quoted.ts';
import { renderedRange, shownSource, sourceOffset } from './shown-source.ts';
import { spoofLayers } from './spoof-layers.ts';

type PartProps = {
  readonly clause: ShownClause;
  readonly language: string;
  /** How its lines stand beside those of the other languages, null where they stand alone. */
  readonly beside: Beside | null;
  /** Its words were typed, and are not saved. */
  readonly unsaved: boolean;
};

/** A clause in one language as it is printed; a click or Enter makes it editable where the click was. */
export const ClauseCell = memo(function ClauseCell({ clause, language, beside, unsaved }: PartProps) {
  const page = usePage();
  const { speech, say } = useSpeech();
  const editable = !page.readOnly && !clause.damaged;
  const locked = isLocked(clause);
  const label = printedLabel(page.text, clause, language);
  const name = `${spokenClause(clause, say)}, ${languageName(language, speech)}`;
  const open = (at?: { part: 'heading' | 'body'; at: number } | null) => {
    page.select(clause.code);
    if (!editable) return;
    if (at == null) return page.edit({ clause: clause.code, language });
    const shown = shownSource(clause[at.part][language] ?? '', page.options);
    const offset = shown === null ? 0 : sourceOffset(shown.rendered, at.at);
    page.edit({ clause: clause.code, language, at: { part: at.part, offset } });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a text of paragraphs and headings, which a textarea cannot hold
    <div
      className={`${styles.cell} ${styles.readable}`}
      role="textbox"
      aria-readonly
      aria-multiline
      tabIndex={0}
      lang={language}
      aria-label={unsaved ? `${name}, ${say('ui.text.unsaved-name')}` : name}
      data-clause={clause.code}
      data-language={language}
      data-unsaved={unsaved || undefined}
      data-here={page.here === clause.code || undefined}
      data-locked={(editable && locked) || undefined}
      onFocus={() => page.select(clause.code)}
      onClick={(event) => {
        const id =
          event.target instanceof Element && event.target.closest<HTMLElement>('[data-comment]')?.dataset.comment;
        if (id) return page.openComment(id);
        if (document.getSelection()?.isCollapsed === false) return page.select(clause.code);
        open(pointedAt(event.clientX, event.clientY));
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.ctrlKey || event.altKey || event.metaKey) return;
        event.preventDefault();
        open();
      }}
    >
      {label !== null && <p className={styles.label}>{label}</p>}
      {clause.body[language] === undefined ? (
        <Text className={styles.missing}>{say(editable ? 'ui.text.no-text' : 'ui.text.no-text-here')}</Text>
      ) : (
        <>
          <Part {...{ clause, language, beside, unsaved }} part="heading" />
          <Part {...{ clause, language, beside, unsaved }} part="body" />
        </>
      )}
    </div>
  );
});

function Part({ clause, language, beside, unsaved, part }: PartProps & { readonly part: 'heading' | 'body' }) {
  const page = usePage();
  const say = useSpeech().say;
  const source = clause[part][language] ?? '';
  const base = page.base?.clauses.get(clause.id);
  const before = page.base === null ? null : (base?.[part][language] ?? '');
  const shown = shownSource(source, page.options);
  const changes = useMemo(() => {
    if (before === null || page.base === null || shown === null) return null;
    const old = shownSource(before, page.base.options);
    return old === null || old.rendered.text === shown.rendered.text
      ? null
      : diffText(old.rendered.text, shown.rendered.text);
  }, [before, page.base, shown]);
  const own = useLayers(page, clause.code, language, part, shown, unsaved);
  const spoofs = useMemo(
    () => (shown === null ? [] : spoofLayers(shown.rendered.text, language, say)),
    [shown, language, say],
  );
  const layers = useMemo(() => [...own, ...spoofs], [own, spoofs]);
  if (shown === null) return <Text className={styles.missing}>{`${say('ui.text.unreadable')}\n${source}`}</Text>;
  if (part === 'body')
    return (
      <div data-part="body" className={styles.body}>
        <ClauseLines rendered={shown.rendered} changes={changes} layers={layers} beside={beside} />
      </div>
    );
  if (source === '' && changes === null) return null;
  return (
    <h2 className={styles.heading} data-part="heading">
      <ClauseWords rendered={shown.rendered} changes={changes} layers={layers} />
    </h2>
  );
}

function useLayers(
  page: Page,
  clause: string,
  language: string,
  part: 'heading' | 'body',
  shown: ReturnType<typeof shownSource>,
  unsaved: boolean,
): readonly Layer[] {
  const comments = page.comments.get(clause);
  const key = foundKey(clause, language, part);
  // Where words were found or reported is known of the saved text.
  const found = unsaved ? undefined : page.found.matches.get(key);
  const here = page.found.here?.key === key ? page.found.here.n : -1;
  const pointed = unsaved ? null : pointedIn(page.pointed, clause, language, part);
  return useMemo(() => {
    const layers: Layer[] = [];
    for (const comment of part === 'body' ? (comments ?? []) : []) {
      if (shown === null || comment.quote === null || comment.language !== language || comment.answers.length > 0)
        continue;
      const range = quotedRange(shown.marks, shown.rendered, comment.quote);
      if (range !== null) layers.push({ ...range, kind: 'comment', id: comment.id });
    }
    if (pointed !== null && shown !== null) layers.push({ ...renderedRange(shown.rendered, pointed), kind: 'pointed' });
    for (const [n, match] of (found ?? []).entries())
      layers.push({ ...match, kind: n === here ? 'found-here' : 'found' });
    return layers;
  }, [comments, found, here, language, part, shown, pointed]);
}

function pointedIn(pointed: Pointed | null, clause: string, language: string, part: Pointed['part']): Pointed | null {
  return pointed?.clause === clause &&
    pointed.start < pointed.end &&
    pointed.language === language &&
    pointed.part === part
    ? pointed
    : null;
}
