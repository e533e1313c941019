import { useState } from 'react';
import type { ChosenPair } from '../../../../shared/model/comparison/comparison.ts';
import { useCall, useRead } from '../../../api/use-command.ts';
import { useRunCommand } from '../../../api/use-run-command.ts';
import { useNotice } from '../../../components/notice.tsx';
import { useTranslate } from '../../../components/use-translate.ts';
import { buildPairingAnswers, findForeignDraft, type PairingAnswer, replacePair } from './clause-pairs.ts';
import type { ComparedTexts } from './compared-texts.ts';

export type PairingActions = {
  /** Whether pairs are recorded with a foreign draft, or kept by this page only. */
  readonly recorded: boolean;
  /** Pairs two clauses as one; null means that the other clause has no partner. */
  readonly pair: (old: number | null, next: number | null) => Promise<void>;
  /** Separates two clauses, so that neither has a partner. */
  readonly part: (old: number, next: number) => Promise<void>;
};

const NO_PAIRS: readonly ChosenPair[] = [];

/** Manages a person's pairs: recorded if a foreign draft is compared with our text, otherwise kept by this page. */
export function useClausePairing(texts: ComparedTexts | undefined): {
  readonly held: readonly ChosenPair[];
  readonly pairing: PairingActions;
} {
  const call = useCall();
  const notice = useNotice();
  const { run } = useRunCommand();
  const say = useTranslate();
  const [held, setHeld] = useState(NO_PAIRS);
  const foreign = texts === undefined ? null : findForeignDraft(texts);
  const asked = { negotiation: foreign?.negotiation ?? '', draft: foreign?.draft ?? null };
  const theirs = useRead('texts.show', asked, { enabled: foreign !== null }).data;
  const hold = (pairs: readonly ChosenPair[]) => {
    setHeld((before) => pairs.reduce(replacePair, before));
    notice.done(say('ui.compare.paired-here'), { undo: async () => setHeld(held) });
  };
  const record = async (answers: readonly PairingAnswer[], of: NonNullable<typeof foreign>) => {
    const named = { negotiation: of.negotiation, draft: of.draft };
    const listAnswers = (one: 'ours' | 'before') =>
      answers.flatMap((answer) => {
        const ours = answer[one];
        return ours === null ? [] : [{ theirs: answer.theirs, ours: [...ours] }];
      });
    await run(async () => {
      await call('comparisons.pair', { ...named, pairs: listAnswers('ours') });
      // A pairing that did not exist before cannot be restored; it is undone through the menu.
      const back = listAnswers('before');
      const undo =
        back.length === answers.length ? { undo: () => call('comparisons.pair', { ...named, pairs: back }) } : {};
      notice.done(say('ui.compare.paired'), undo);
    });
  };
  const settle = async (pairs: readonly ChosenPair[]) => {
    const answers = texts === undefined || foreign === null ? null : buildPairingAnswers(pairs, texts, foreign, theirs);
    if (foreign === null || answers === null) hold(pairs);
    else await record(answers, foreign);
  };
  return {
    held,
    pairing: {
      recorded: foreign !== null,
      pair: (old, next) => settle([{ old, next }]),
      part: (old, next) =>
        settle([
          { old, next: null },
          { old: null, next },
        ]),
    },
  };
}
