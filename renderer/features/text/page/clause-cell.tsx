import { Text } from '@mantine/core';
import { memo, useMemo } from 'react';
import { diffText } from '../../../../shared/diff/words/diff-text.ts';
import { formatLanguageDisplayName } from '../../../../shared/i18n/format-language-name.ts';
import { formatDamagedRecord } from '../../../../shared/i18n/format-store-fault.ts';
import type { ShownClause } from '../../../../shared/model/shown.ts';
import { useDamagedRecords } from '../../../api/queries.ts';
import { useInterfaceLanguage } from '../../../components/use-translate.ts';
import { isLocked } from '../../clause/agreement-status.ts';
import { formatClauseLabel, formatPrintedLabel } from '../../clause/clause-label.ts';
import { locateQuotedRange } from '../../clause/comment-quotes.ts';
import {
  mapToRenderedRange,
  mapToSourceOffset,
  renderShownSource,
  selectLanguageOptions,
} from '../../clause/shown-source.ts';
import { buildMatchKey, type PointedRange, type TextPageState, useTextPage } from '../../clause/text-page-context.ts';
import styles from '../clause.module.css';
import { ClauseLines, ClauseWords, type LinePlacement } from './clause-lines.tsx';
import type { HighlightLayer } from './page-lines.ts';
import { findOffsetAtPoint } from './selected-words.ts';
import { buildSpoofLayers } from './spoof-layers.ts';

type CellProps = {
  readonly clause: ShownClause;
  readonly language: string;
  /** The alignment with the other languages; null if it is alone. */
  readonly beside: LinePlacement | null;
  /** Whether its words are unsaved typing. */
  readonly unsaved: boolean;
};

/** A clause in one language as printed; a click or Enter opens the editor at that position. */
export const ClauseCell = memo(function ClauseCell({ clause, language, beside, unsaved }: CellProps) {
  const page = useTextPage();
  const { speech, say } = useInterfaceLanguage();
  const editable = !page.readOnly && !clause.damaged;
  const locked = isLocked(clause);
  const label = formatPrintedLabel(page.text, clause, language);
  const name = `${formatClauseLabel(clause, page.text, say)}, ${formatLanguageDisplayName(language, speech)}`;
  const open = (at?: { part: 'heading' | 'body'; at: number } | null) => {
    page.select(clause.code);
    if (!editable) return;
    if (at == null) return page.edit({ clause: clause.code, language });
    const shown = renderShownSource(clause[at.part][language] ?? '', selectLanguageOptions(page.options, language));
    const offset = shown === null ? 0 : mapToSourceOffset(shown.rendered, at.at);
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
        open(findOffsetAtPoint(event.clientX, event.clientY));
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.ctrlKey || event.altKey || event.metaKey) return;
        event.preventDefault();
        open();
      }}
    >
      {label !== null && <p className={styles.label}>{label}</p>}
      {clause.body[language] === undefined ? (
        <Text className={styles.missing}>
          {clause.damaged ? (
            <DamagedWords clause={clause} />
          ) : (
            say(editable ? 'ui.text.no-text' : 'ui.text.no-text-here')
          )}
        </Text>
      ) : (
        <>
          <CellPart {...{ clause, language, beside, unsaved }} part="heading" />
          <CellPart {...{ clause, language, beside, unsaved }} part="body" />
        </>
      )}
    </div>
  );
});

/** In the place of words that cannot be read; the margin leads to the page that says what to do. */
function DamagedWords({ clause }: Pick<CellProps, 'clause'>) {
  const { text } = useTextPage();
  const { speech, say } = useInterfaceLanguage();
  const records = useDamagedRecords(text.code).data ?? [];
  const lost = records.find(
    (record) => record.clause === clause.code && (record.subject === 'version' || record.subject === 'clause'),
  );
  return lost === undefined ? say('ui.text.damaged') : `${formatDamagedRecord(lost, speech)}.`;
}

function CellPart({ clause, language, beside, unsaved, part }: CellProps & { readonly part: 'heading' | 'body' }) {
  const page = useTextPage();
  const say = useInterfaceLanguage().say;
  const source = clause[part][language] ?? '';
  const base = page.base?.clauses.get(clause.id);
  const before = page.base === null ? null : (base?.[part][language] ?? '');
  const shown = renderShownSource(source, selectLanguageOptions(page.options, language));
  const changes = useMemo(() => {
    if (before === null || page.base === null || shown === null) return null;
    const old = renderShownSource(before, selectLanguageOptions(page.base.options, language));
    return old === null || old.rendered.text === shown.rendered.text
      ? null
      : diffText(old.rendered.text, shown.rendered.text);
  }, [before, page.base, language, shown]);
  const own = useHighlightLayers(page, clause.code, language, part, shown, unsaved);
  const spoofs = useMemo(
    () => (shown === null ? [] : buildSpoofLayers(shown.rendered.text, language, say)),
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

function useHighlightLayers(
  page: TextPageState,
  clause: string,
  language: string,
  part: 'heading' | 'body',
  shown: ReturnType<typeof renderShownSource>,
  unsaved: boolean,
): readonly HighlightLayer[] {
  const comments = page.comments.get(clause);
  const key = buildMatchKey(clause, language, part);
  // The positions of matches and findings refer to the saved text.
  const found = unsaved ? undefined : page.found.matches.get(key);
  const here = page.found.here?.key === key ? page.found.here.n : -1;
  const pointed = unsaved ? null : selectPointedPart(page.pointed, clause, language, part);
  return useMemo(() => {
    const layers: HighlightLayer[] = [];
    for (const comment of part === 'body' ? (comments ?? []) : []) {
      if (shown === null || comment.quote === null || comment.language !== language || comment.answers.length > 0)
        continue;
      const range = locateQuotedRange(shown.marks, shown.rendered, comment.quote);
      if (range !== null) layers.push({ ...range, kind: 'comment', id: comment.id });
    }
    if (pointed !== null && shown !== null)
      layers.push({ ...mapToRenderedRange(shown.rendered, pointed), kind: 'pointed' });
    for (const [n, match] of (found ?? []).entries())
      layers.push({ ...match, kind: n === here ? 'found-here' : 'found' });
    return layers;
  }, [comments, found, here, language, part, shown, pointed]);
}

function selectPointedPart(
  pointed: PointedRange | null,
  clause: string,
  language: string,
  part: PointedRange['part'],
): PointedRange | null {
  return pointed?.clause === clause &&
    pointed.start < pointed.end &&
    pointed.language === language &&
    pointed.part === part
    ? pointed
    : null;
}
