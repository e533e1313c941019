import { useState } from 'react';
import type { ShownMeeting } from '../../../shared/model/agreement.ts';
import type { ShownClause, ShownText } from '../../../shared/model/shown.ts';
import type { RenderOptions } from '../../../shared/text/marks/render-marks.ts';
import { useCall } from '../../api/use-command.ts';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import { isLocked } from '../../features/clause/agreement-status.ts';
import {
  formatReopeningReason,
  listPlaceOptions,
  type ProjectorQuestion,
} from '../../features/projector/projector-questions.ts';
import type { PromptAnswer } from '../../features/projector/prompt-line.tsx';
import { listSharedBracketPlaces, type SharedBracketPlace } from '../../features/projector/shared-bracket-places.ts';

type QuestionOptions = {
  readonly text: ShownText;
  readonly clause: ShownClause | undefined;
  readonly languages: readonly string[];
  readonly options: RenderOptions;
  readonly meeting: ShownMeeting | null;
  readonly agree: (clause: ShownClause, status: 'agreed-ad-referendum' | 'agreed') => void;
  readonly reopen: (clause: ShownClause, reason: string) => void;
  readonly settle: (clause: ShownClause, place: SharedBracketPlace, option: number | null) => void;
  readonly discard: (leave: boolean) => void;
  readonly leave: () => void;
};

type PromptQuestion = { readonly words: string; readonly answers: readonly PromptAnswer[] };

/** The wording of the projected screen's questions, and the action of each answer. */
export function useProjectorQuestion(given: QuestionOptions) {
  const { text, clause, languages, options, meeting } = given;
  const { speech, say } = useInterfaceLanguage();
  const call = useCall();
  const [asked, ask] = useState<ProjectorQuestion | null>(null);
  const cancel = () => ask(null);

  const answer = (digit: number, label: string, run: () => void): PromptAnswer => ({
    digit,
    label,
    run: () => {
      cancel();
      run();
    },
  });
  const agreed = (one: ShownClause) => answer(2, say('ui.projector.agree'), () => given.agree(one, 'agreed'));
  const leaving = { words: say('ui.projector.leave'), answers: [answer(1, say('ui.projector.close'), given.leave)] };
  type AboutClause = Exclude<ProjectorQuestion['kind'], 'leave'>;
  const questions: {
    readonly [K in AboutClause]: (one: ShownClause, asked: ProjectorQuestion) => PromptQuestion | null;
  } = {
    agree: (one) => ({
      words: say('ui.projector.agree-what'),
      answers: [
        answer(1, say('ui.projector.ad-referendum'), () => given.agree(one, 'agreed-ad-referendum')),
        agreed(one),
      ],
    }),
    locked: (one) => {
      const reason = formatReopeningReason(meeting, speech, say);
      const reopen = answer(1, say('ui.projector.reopen'), () => given.reopen(one, reason));
      return {
        words: say('ui.projector.locked', { reason }),
        answers: one.status?.status === 'agreed-ad-referendum' ? [reopen, agreed(one)] : [reopen],
      };
    },
    settle: (one, now) => {
      const place = now.kind === 'settle' ? now.places[now.at] : undefined;
      // The question belongs to another clause, which the table has left since.
      if (now.kind !== 'settle' || place === undefined || place[0]?.clause !== one.code) return null;
      const names = place.map(({ language }) => language.toUpperCase());
      return {
        words: say('ui.projector.settle', { at: now.at + 1, count: now.places.length, languages: names }),
        answers: listPlaceOptions(place, options, say).map(({ option, label }) =>
          answer(option === null ? 0 : option + 1, label, () => given.settle(one, place, option)),
        ),
      };
    },
    discard: (_, now) => ({
      words: say('ui.projector.discard'),
      answers: [answer(1, say('ui.projector.discard-do'), () => given.discard(now.kind === 'discard' && now.leave))],
    }),
  };
  const shownFor = (now: ProjectorQuestion): PromptQuestion | null => {
    if (now.kind === 'leave') return leaving;
    return clause === undefined ? null : questions[now.kind](clause, now);
  };
  const shown = asked === null ? null : shownFor(asked);
  return {
    asked: shown === null ? null : asked,
    shown,
    ask,
    cancel,
    answer: (digit: number) => shown?.answers.find((one) => one.digit === digit)?.run(),
    /** Asks about the clause's first bracket, then about the next; returns false if there is none. */
    askBrackets: async (): Promise<boolean> => {
      if (asked?.kind === 'settle') {
        ask({ ...asked, at: (asked.at + 1) % asked.places.length });
        return true;
      }
      if (clause === undefined) return false;
      const all = await call('brackets.list', { negotiation: text.code });
      const places = listSharedBracketPlaces(all, clause.code, languages);
      if (places.length > 0) ask(isLocked(clause) ? { kind: 'locked' } : { kind: 'settle', places, at: 0 });
      return places.length > 0;
    },
  };
}
