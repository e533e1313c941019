import { useState } from 'react';
import type { ShownMeeting } from '../../../shared/model/agreement.ts';
import type { ShownClause, ShownText } from '../../../shared/model/shown.ts';
import type { RenderOptions } from '../../../shared/text/marks/render-marks.ts';
import { useCall } from '../../api/use-command.ts';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import {
  askAboutBrackets,
  askAboutNextBracket,
  buildProjectorPrompt,
  type ProjectorAction,
} from '../../features/projector/projector-prompt.ts';
import type { ProjectorQuestion } from '../../features/projector/projector-questions.ts';
import { listSharedBracketPlaces } from '../../features/projector/shared-bracket-places.ts';

type QuestionOptions = {
  readonly text: ShownText;
  readonly clause: ShownClause | undefined;
  readonly languages: readonly string[];
  readonly options: RenderOptions;
  readonly meeting: ShownMeeting | null;
  readonly act: (action: ProjectorAction) => void;
};

/** Manages the open question of the projected screen: an answer closes it and acts. */
export function useProjectorQuestion({ text, clause, languages, options, meeting, act }: QuestionOptions) {
  const { speech, say } = useInterfaceLanguage();
  const call = useCall();
  const [asked, ask] = useState<ProjectorQuestion | null>(null);
  const prompt = asked === null ? null : buildProjectorPrompt(asked, { clause, meeting, options, speech, say });
  const cancel = () => ask(null);
  const answers = (prompt?.choices ?? []).map(({ digit, label, action }) => ({
    digit,
    label,
    run: () => {
      cancel();
      act(action);
    },
  }));
  return {
    asked: prompt === null ? null : asked,
    shown: prompt === null ? null : { words: prompt.words, answers, escapeLabel: prompt.escapeLabel },
    ask,
    cancel,
    answer: (digit: number) => answers.find((one) => one.digit === digit)?.run(),
    /** Asks about the clause's first bracket, then about the next; returns false if there is none. */
    askBrackets: async (): Promise<boolean> => {
      if (prompt !== null && asked?.kind === 'settle') {
        ask(askAboutNextBracket(asked));
        return true;
      }
      if (clause === undefined) return false;
      const all = await call('brackets.list', { negotiation: text.code });
      const question = askAboutBrackets(clause, listSharedBracketPlaces(all, clause.code, languages));
      if (question !== null) ask(question);
      return question !== null;
    },
  };
}
