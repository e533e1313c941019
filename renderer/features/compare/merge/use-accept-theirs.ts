import { useRef } from 'react';
import type { ShownMerge } from '../../../../shared/model/comparison/three-way-merge.ts';
import type { ShownText } from '../../../../shared/model/shown.ts';
import { chooseParents } from '../../../../shared/rules/parents.ts';
import { useCall } from '../../../api/use-command.ts';
import { useRunCommand } from '../../../api/use-run-command.ts';
import { useNotice } from '../../../components/notice.tsx';
import { useTranslate } from '../../../components/use-translate.ts';
import { formatMergeName } from './merge-states.ts';
import { collectTakenTexts, type MergeWords, type TakenTexts } from './taken-languages.ts';

/**
 * Returns the actions that accept the other side's changes into our text. Each is one command, and can be undone. Their own
 * words are taken in every language that they changed, a proposal and brackets in the compared one.
 * @param from the name of their text, for the note of the version
 */
export function useAcceptTheirs(text: Pick<ShownText, 'code' | 'clauses'>, language: string, from: string) {
  const call = useCall();
  const notice = useNotice();
  const { run } = useRunCommand();
  const say = useTranslate();
  const negotiation = text.code;
  const note = say('ui.compare.note', { from });
  const taken = useRef(new WeakSet<ShownMerge>());
  const done = async (row: ShownMerge, work: () => Promise<() => Promise<unknown>>, words: string) => {
    // The next comparison replaces the row. Until then a second click would write another version in parallel.
    if (taken.current.has(row)) return;
    taken.current.add(row);
    const free = () => taken.current.delete(row);
    const accepted = await run(async () => {
      const undo = await work();
      notice.done(words, { undo: () => undo().finally(free) });
    });
    if (!accepted) free();
  };
  const undoOf = (record: string) => () => call('records.undo', { negotiation, record });
  const write = async (row: ShownMerge, texts: TakenTexts) => {
    const clause = text.clauses.find(({ id }) => id === row.clause) ?? { version: null, heads: [] };
    const parents = chooseParents(clause, row.head);
    const { version } = await call('clauses.write', { negotiation, clause: row.clause ?? '', parents, texts, note });
    return undoOf(version);
  };
  const inLanguage = (words: MergeWords): TakenTexts => ({ [language]: words });
  const place = async (row: ShownMerge, to: 'removed' | 'restored') => {
    const { record } = await call('clauses.place', { negotiation, clause: row.clause ?? '', to: { place: to } });
    return undoOf(record);
  };
  return {
    theirs: (row: ShownMerge, words: MergeWords) =>
      done(
        row,
        () => write(row, collectTakenTexts(row, language, words)),
        say('ui.compare.taken', { clause: formatMergeName(row, say) }),
      ),
    proposal: (row: ShownMerge, words: MergeWords) =>
      done(
        row,
        () => write(row, inLanguage(words)),
        say('ui.compare.taken-proposal', { clause: formatMergeName(row, say) }),
      ),
    bracketed: (row: ShownMerge, words: MergeWords) =>
      done(
        row,
        () => write(row, inLanguage(words)),
        say('ui.compare.taken-bracketed', { clause: formatMergeName(row, say) }),
      ),
    out: (row: ShownMerge) =>
      done(row, () => place(row, 'removed'), say('ui.compare.taken-out', { clause: formatMergeName(row, say) })),
    back: (row: ShownMerge) =>
      done(row, () => place(row, 'restored'), say('ui.compare.taken-back', { clause: formatMergeName(row, say) })),
    /** Adds a clause that only they have, after the clause of ours that it follows; null for the beginning. */
    added: (row: ShownMerge, words: MergeWords, after: string | null) =>
      done(
        row,
        async () => {
          const previous = text.clauses.find(({ code }) => code === after);
          const { record } = await call('clauses.create', {
            negotiation,
            code: null,
            kind: row.number !== '' ? 'paragraph' : (previous?.kind ?? 'preamble'),
            to: after === null ? { place: 'first' } : { place: 'after', clause: after },
            texts: collectTakenTexts(row, language, words),
            note,
          });
          return undoOf(record);
        },
        say('ui.compare.taken-new'),
      ),
  };
}
