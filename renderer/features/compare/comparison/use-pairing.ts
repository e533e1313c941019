import { useState } from 'react';
import type { ChosenPair } from '../../../../shared/diff/pairing/pair-clauses.ts';
import { useCall, useRead } from '../../../api/use-command.ts';
import { useNotice } from '../../../components/notice.tsx';
import { useTranslate } from '../../../components/use-translate.ts';
import { buildPairingAnswers, findForeignDraft, type PairingAnswer, replacePair } from './clause-pairs.ts';
import type { ComparedTexts } from './compared-texts.ts';

export type PairingActions = {
  /** Whether what is said is recorded with a foreign draft, or only held by this page. */
  readonly recorded: boolean;
  /** Says which two are one clause; null where one of them has no partner. */
  readonly pair: (old: number | null, next: number | null) => Promise<void>;
  /** Says that two are not one clause: neither has a partner then. */
  readonly part: (old: number, next: number) => Promise<void>;
};

const NO_PAIRS: readonly ChosenPair[] = [];

/** What a person says of the pairing: recorded where a foreign draft is held against ours, else held by this page. */
export function useClausePairing(texts: ComparedTexts | undefined): {
  readonly held: readonly ChosenPair[];
  readonly pairing: PairingActions;
} {
  const call = useCall();
  const notice = useNotice();
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
    const said = (one: 'ours' | 'before') =>
      answers.flatMap((answer) => {
        const ours = answer[one];
        return ours === null ? [] : [{ theirs: answer.theirs, ours: [...ours] }];
      });
    try {
      await call('comparisons.pair', { ...named, pairs: said('ours') });
      // What was never said before cannot be said again; then the menu pairs anew.
      const back = said('before');
      const undo =
        back.length === answers.length ? { undo: () => call('comparisons.pair', { ...named, pairs: back }) } : {};
      notice.done(say('ui.compare.paired'), undo);
    } catch (problem) {
      notice.failed(problem);
    }
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
