import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { formatShortName } from '../../../shared/rules/format-short-name.ts';
import type { Problem } from '../../api/problem.ts';
import { useNegotiations } from '../../api/queries.ts';
import { useRead } from '../../api/use-command.ts';
import { type MenuAction, useRegisteredActions } from '../../components/actions.ts';
import { formatDay } from '../../components/format-date.ts';
import { type Translate, useInterfaceLanguage } from '../../components/use-translate.ts';
import { findShortClauseName, formatClauseTitle } from '../../features/clause/clause-name.ts';
import { runInOpenText } from '../../features/clause/open-text.ts';
import { buildOwnCopyOptions, formatReadableText, selectLanguageOptions } from '../../features/clause/shown-source.ts';
import { getAuthorName } from '../../features/comments/author-name.ts';
import { isCommentOpen } from '../../features/comments/work-queue.ts';
import type { PaletteEntry } from './palette-entry.ts';

/** Enough of a comment to recognise it. */
const EXCERPT_LENGTH = 80;
const SETTINGS = /^(?:speech|scheme|person)\./;

export type PaletteReading = {
  readonly entries: readonly PaletteEntry[];
  /** Whether more of them are still being read. */
  readonly reading: boolean;
  /** Why some could not be read; null if all were. */
  readonly problem: Problem | null;
  readonly retry: () => void;
};

const blankEntry = { detail: '', key: null, isChecked: false, reason: null, words: '', number: null } as const;

/**
 * Everything that the palette offers: the actions of this screen, the clauses, comments and drafts of its text, and all
 * texts.
 * @param opened the code of the text of the screen; null if it has none
 */
export function usePaletteEntries(opened: string | null): PaletteReading {
  const { speech, say } = useInterfaceLanguage();
  const [, go] = useLocation();
  const actions = useRegisteredActions();
  const asked = { negotiation: opened ?? '' };
  const enabled = opened !== null;
  const texts = useNegotiations();
  const shownText = useRead('texts.show', { ...asked, draft: null }, { enabled });
  const listedComments = useRead('comments.list', { ...asked, clause: null }, { enabled });
  const reads = enabled ? [texts, shownText, listedComments] : [texts];
  const [negotiations, text, comments] = [texts.data, shownText.data, listedComments.data];
  const inText = useMemo((): readonly PaletteEntry[] => {
    if (text === undefined) return [];
    const { code } = text;
    const options = buildOwnCopyOptions(text);
    const clauses = text.clauses.map((clause): PaletteEntry => {
      const sources = [clause.heading, clause.body].flatMap((part) => Object.entries(part));
      return {
        ...blankEntry,
        id: `clause:${code}/${clause.code}`,
        group: 'clauses',
        label: formatClauseTitle(clause, text, options, say),
        words: sources
          .map(([language, source = '']) => formatReadableText(source, selectLanguageOptions(options, language)))
          .join('\n'),
        number: clause.number,
        run: () => {
          if (!runInOpenText(code, (shown) => shown.showClause(clause.code))) go(`/text/${code}/${clause.code}`);
        },
      };
    });
    const waitingFirst = (comments ?? []).toSorted((a, b) => Number(isCommentOpen(b)) - Number(isCommentOpen(a)));
    const remarks = waitingFirst.map((comment): PaletteEntry => {
      const { id, clause, body, quote, proposal } = comment;
      const excerpt = body.length > EXCERPT_LENGTH ? `${body.slice(0, EXCERPT_LENGTH)}…` : body;
      const where = clause === null ? say('ui.comments.whole-text') : findShortClauseName(clause, text, options, say);
      return {
        ...blankEntry,
        id: `comment:${id}`,
        group: 'comments',
        label: `${getAuthorName(comment)}: ${excerpt}`,
        words: [body, quote?.text, proposal].join('\n'),
        detail: isCommentOpen(comment) ? `${where} · ${say('ui.comments.open')}` : where,
        run: () => {
          if (!runInOpenText(code, (shown) => shown.showComment(id, clause)))
            go(`/text/${code}/${clause ?? '-'}/comments/${id}`);
        },
      };
    });
    const showDraft = (draft: string | null) => {
      if (!runInOpenText(code, (shown) => shown.showDraft(draft))) go(`/text/${code}`);
    };
    const drafts = text.drafts.map(
      (draft): PaletteEntry => ({
        ...blankEntry,
        id: `draft:${code}/${draft.code}`,
        group: 'drafts',
        label: draft.label,
        words: draft.code,
        detail: formatDay(draft.date, speech),
        run: () => showDraft(draft.code),
      }),
    );
    const working = { id: `draft:${code}`, label: say('ui.text.working'), run: () => showDraft(null) };
    return [...clauses, ...remarks, { ...blankEntry, ...working, group: 'drafts' }, ...drafts.toReversed()];
  }, [text, comments, speech, say, go]);
  const ofTexts = useMemo(
    () =>
      (negotiations ?? []).map(
        (one): PaletteEntry => ({
          ...blankEntry,
          id: `text:${one.code}`,
          group: 'texts',
          label: formatShortName(one, speech),
          words: [one.code, ...Object.values(one.title)].join('\n'),
          detail: one.archived ? say('ui.palette.archived') : '',
          run: () => go(`/text/${one.code}`),
        }),
      ),
    [negotiations, speech, say, go],
  );
  const entries = useMemo(
    () => [...buildActionEntries(actions, say), ...inText, ...ofTexts],
    [actions, say, inText, ofTexts],
  );
  return {
    entries,
    reading: reads.some(({ isLoading }) => isLoading),
    problem: reads.find(({ error }) => error !== null)?.error ?? null,
    retry: () => {
      for (const read of reads) if (read.error !== null) void read.refetch();
    },
  };
}

function buildActionEntries(actions: readonly MenuAction[], say: Translate): PaletteEntry[] {
  return actions
    .filter(({ id }) => id !== 'palette.open')
    .map(
      (action): PaletteEntry => ({
        ...blankEntry,
        id: `action:${action.id}`,
        group: SETTINGS.test(action.id) ? 'settings' : 'actions',
        label: say(action.label),
        detail: say(`ui.menu.${action.menu}`),
        key: action.key ?? null,
        isChecked: action.checked === true,
        reason: action.enabled === false ? say(action.reason ?? 'ui.palette.why.now') : null,
        run: action.run,
      }),
    );
}
