import { Text } from '@mantine/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import { formatLanguageDisplayName } from '../../../../shared/i18n/format-language-name.ts';
import type { ShownClause } from '../../../../shared/model/shown.ts';
import { useNotice } from '../../../components/notice.tsx';
import { useInterfaceLanguage } from '../../../components/use-translate.ts';
import asideStyles from '../../clause/aside.module.css';
import { formatPrintedLabel, hasClauseHeading } from '../../clause/clause-label.ts';
import { registerOpenEditor, turnToEditor } from '../../clause/open-editor.ts';
import { formatReadableText, selectLanguageOptions } from '../../clause/shown-source.ts';
import { type EditTarget, useTextPage } from '../../clause/text-page-context.ts';
import { describeChip } from '../../mark-editor/chip-face.ts';
import type { Chip } from '../../mark-editor/chips.ts';
import { MarkEditor, type MarkEditorHandle } from '../../mark-editor/mark-editor.tsx';
import styles from '../clause.module.css';
import { ChangesSinceCurrent } from '../stale/stale-note.tsx';
import editorStyles from './clause-editor.module.css';
import { EditConflict } from './edit-conflict.tsx';
import { FindingLine } from './finding-line.tsx';
import { useEditorFindings } from './use-editor-findings.ts';
import { useEditorSpelling } from './use-editor-spelling.ts';

type Props = { readonly clause: ShownClause; readonly place: EditTarget };

/** The rest of a line below its cursor, in pixels. */
const BELOW_CURSOR = 8;

/** Edits a clause in one language: its heading and its body, with marks as chips. */
export function ClauseEditor({ clause, place }: Props) {
  const page = useTextPage();
  const { speech, say } = useInterfaceLanguage();
  const notice = useNotice();
  const { language } = place;
  const { code } = clause;
  // The initial words. Later changes by others appear next to the typed words and never replace them.
  const [opened] = useState(() => page.typings.get(code, language) ?? getClauseTexts(clause, language));
  const now = useRef<{ readonly heading: string; readonly body: string }>({
    heading: opened.heading,
    body: opened.body,
  });
  /** The version on which the words are typed. */
  const on = useRef((page.typings.get(code, language) ?? { base: clause.version }).base);
  const heading = useRef<MarkEditorHandle>(null);
  const body = useRef<MarkEditorHandle>(null);
  const part = useRef<'heading' | 'body'>('body');
  const { typings } = page;
  const typing = typings.get(code, language);
  const base = page.base?.clauses.get(clause.id);
  const since = (part: 'heading' | 'body') => (page.base === null ? null : (base?.[part][language] ?? ''));

  const spelling = useEditorSpelling(page.text, language);
  const live = useEditorFindings(clause, language, { heading, body }, now, say);

  const change = (part: 'heading' | 'body', source: string) => {
    now.current = { ...now.current, [part]: source };
    live.typed(now.current);
    const saved = getClauseTexts(clause, language);
    const before = typings.get(code, language);
    if (before !== undefined) on.current = before.base;
    if (on.current === clause.version && now.current.heading === saved.heading && now.current.body === saved.body)
      return typings.drop(code, language);
    typings.set({ clause: code, language, base: on.current, ...now.current });
  };
  const options = selectLanguageOptions(page.options, language);
  const faceOf = useCallback((chip: Chip) => describeChip(chip, options.numbers, say), [options, say]);
  const refused = useCallback(() => notice.done(say('ui.text.mark-kept')), [notice, say]);

  // Without typing, the editor follows the changes of others; restored typing appears here too. Reads the typing when
  // it runs, since a key may have been pressed after this render.
  useEffect(() => {
    const there = typings.get(code, language);
    if (there === undefined && on.current === clause.version) return;
    const next = there ?? getClauseTexts(clause, language);
    on.current = there?.base ?? clause.version;
    if (next.heading === now.current.heading && next.body === now.current.body) return;
    now.current = { heading: next.heading, body: next.body };
    heading.current?.show(next.heading);
    body.current?.show(next.body);
  });

  const cell = useRef<HTMLDivElement>(null);
  useEffect(() => {
    cell.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  const bracketed = useRef(place.bracket);
  useEffect(() => {
    const asked = bracketed.current;
    bracketed.current = undefined;
    if (asked !== undefined) body.current?.bracket(asked.from, asked.to, asked.side);
  }, []);

  const newest = useRef({ options, fix: live.fix });
  newest.current = { options, fix: live.fix };
  useEffect(() => {
    const find = (of: 'heading' | 'body') => (of === 'heading' ? heading : body).current;
    return registerOpenEditor({
      clause: code,
      language,
      focus: () => find(part.current)?.focus(),
      select: (of, from, to) => find(of)?.select(from, to),
      replace: (of, from, before, source) => find(of)?.replace(from, before, source) ?? false,
      chosen: () =>
        formatReadableText(body.current?.chosen() || heading.current?.chosen() || '', newest.current.options),
      fix: () => newest.current.fix(),
      toggle: (by) => find(part.current)?.toggle(by) ?? false,
      insert: (source) => find(part.current)?.insert(source),
      askSpelling: () => {
        const parts = part.current === 'heading' ? [heading, body] : [body, heading];
        return parts.some(({ current }) => current?.askSpelling() === true);
      },
    });
  }, [code, language]);

  const enter = (of: 'heading' | 'body') => {
    part.current = of;
    turnToEditor(code, language);
    if (page.editors.at(-1)?.language !== language) page.turnTo({ clause: code, language });
  };
  // Of several editors that appear at once, only one takes the cursor.
  const isEntered = page.editors.at(-1)?.language === language;
  const cursorIn = (of: 'heading' | 'body') =>
    isEntered && (place.at?.part ?? 'body') === of ? (place.at?.offset ?? 0) : null;

  const measureCover = () => {
    const bar = cell.current?.closest('[data-edited]')?.lastElementChild;
    return (bar?.clientHeight ?? 0) + BELOW_CURSOR;
  };
  const common = { spelling, language, options, faceOf, measureCover, onRefused: refused, onFinding: live.setAt };
  const name = formatLanguageDisplayName(language, speech);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a cell of the page
    <div
      ref={cell}
      className={`${styles.cell} ${editorStyles.editing}`}
      role="group"
      aria-label={say('ui.text.editing', { language: name })}
      lang={speech}
    >
      {typing !== undefined && typing.base !== clause.version && <EditConflict clause={clause} typing={typing} />}
      <p className={styles.label}>{formatPrintedLabel(page.text, clause, language)}</p>
      {(hasClauseHeading(clause.kind) || opened.heading !== '') && (
        <MarkEditor
          {...common}
          handle={heading}
          source={opened.heading}
          label={say('ui.text.heading-of', { language: name })}
          oneLine
          placeholder={say('ui.text.heading-empty', { language: name })}
          cursor={cursorIn('heading')}
          base={since('heading')}
          onChange={(source) => change('heading', source)}
          onFocus={() => enter('heading')}
        />
      )}
      <MarkEditor
        {...common}
        handle={body}
        source={opened.body}
        label={say('ui.text.body-of', { language: name })}
        oneLine={false}
        placeholder={say('ui.text.body-empty', { language: name })}
        cursor={cursorIn('body')}
        base={since('body')}
        onChange={(source) => change('body', source)}
        onFocus={() => enter('body')}
      />
      {clause.stale.includes(language) && (
        <div className={asideStyles.aside}>
          <Text size="xs" fw={600}>
            {say('ui.text.stale-since')}
          </Text>
          <ChangesSinceCurrent clause={clause} language={language} />
        </div>
      )}
      <FindingLine
        count={live.findings.length}
        here={live.here}
        options={options}
        onNext={live.next}
        onFix={live.fix}
      />
    </div>
  );
}

function getClauseTexts(clause: ShownClause, language: string): { heading: string; body: string } {
  return { heading: clause.heading[language] ?? '', body: clause.body[language] ?? '' };
}
