import type { ShownMeeting } from '../../../shared/model/agreement.ts';
import type { InterfaceLanguage } from '../../../shared/model/interface-language.ts';
import type { ShownClause } from '../../../shared/model/shown.ts';
import type { RenderOptions } from '../../../shared/text/marks/render-marks.ts';
import type { Translate } from '../../components/use-translate.ts';
import { isLocked } from '../clause/agreement-status.ts';
import { formatReopeningReason, listPlaceOptions, type ProjectorQuestion } from './projector-questions.ts';
import type { SharedBracketPlace } from './shared-bracket-places.ts';

/** What an answer does. */
export type ProjectorAction =
  | { readonly do: 'close' }
  | { readonly do: 'agree'; readonly clause: ShownClause; readonly status: 'agreed-ad-referendum' | 'agreed' }
  | { readonly do: 'reopen'; readonly clause: ShownClause; readonly reason: string }
  | {
      readonly do: 'settle';
      readonly clause: ShownClause;
      readonly place: SharedBracketPlace;
      /** Null leaves the place without words. */
      readonly option: number | null;
    }
  | { readonly do: 'discard'; readonly leave: boolean };

type PromptChoice = { readonly digit: number; readonly label: string; readonly action: ProjectorAction };
export type ProjectorPrompt = {
  readonly words: string;
  readonly choices: readonly PromptChoice[];
  /** What Escape does, if not to cancel. */
  readonly escapeLabel?: string;
};

type PromptContext = {
  /** The clause in focus. */
  readonly clause: ShownClause | undefined;
  readonly meeting: ShownMeeting | null;
  readonly options: RenderOptions;
  readonly speech: InterfaceLanguage;
  readonly say: Translate;
};

/** Words a question with its answers; null if it is about another clause than the one in focus, or older words of it. */
export function buildProjectorPrompt(question: ProjectorQuestion, context: PromptContext): ProjectorPrompt | null {
  const { clause, say } = context;
  if (question.kind === 'leave')
    return {
      words: say('ui.projector.leave'),
      choices: [{ digit: 1, label: say('ui.projector.close'), action: { do: 'close' } }],
      escapeLabel: say('ui.projector.stay'),
    };
  if (clause === undefined) return null;
  switch (question.kind) {
    case 'agree':
      return {
        words: say('ui.projector.agree-what'),
        choices: [
          {
            digit: 1,
            label: say('ui.projector.ad-referendum'),
            action: { do: 'agree', clause, status: 'agreed-ad-referendum' },
          },
          buildAgreeChoice(clause, say),
        ],
      };
    case 'locked':
      return buildLockedPrompt(clause, context);
    case 'settle':
      return buildSettlePrompt(question, clause, context);
    case 'discard':
      return {
        words: say('ui.projector.discard'),
        choices: [
          { digit: 1, label: say('ui.projector.discard-do'), action: { do: 'discard', leave: question.leave } },
        ],
      };
  }
}

const buildAgreeChoice = (clause: ShownClause, say: Translate): PromptChoice => ({
  digit: 2,
  label: say('ui.projector.agree'),
  action: { do: 'agree', clause, status: 'agreed' },
});

function buildLockedPrompt(clause: ShownClause, { meeting, speech, say }: PromptContext): ProjectorPrompt {
  const reason = formatReopeningReason(meeting, speech, say);
  const reopen: PromptChoice = {
    digit: 1,
    label: say('ui.projector.reopen'),
    action: { do: 'reopen', clause, reason },
  };
  return {
    words: say('ui.projector.locked', { reason }),
    choices: clause.status?.status === 'agreed-ad-referendum' ? [reopen, buildAgreeChoice(clause, say)] : [reopen],
  };
}

type SettleQuestion = Extract<ProjectorQuestion, { readonly kind: 'settle' }>;

function buildSettlePrompt(
  { places, at, version }: SettleQuestion,
  clause: ShownClause,
  { options, say }: PromptContext,
): ProjectorPrompt | null {
  const place = places[at];
  // The table has left the clause that the question is about, or its words have changed since.
  if (place === undefined || place[0]?.clause !== clause.code || version !== clause.version) return null;
  const languages = place.map(({ language }) => language.toUpperCase());
  return {
    words: say('ui.projector.settle', { at: at + 1, count: places.length, languages }),
    choices: listPlaceOptions(place, options, say).map(({ option, label }) => ({
      digit: option === null ? 0 : option + 1,
      label,
      action: { do: 'settle', clause, place, option },
    })),
  };
}

/** The question about the brackets of a clause; agreed text is reopened first (D18). Null if it has none. */
export function askAboutBrackets(clause: ShownClause, places: readonly SharedBracketPlace[]): ProjectorQuestion | null {
  if (places.length === 0) return null;
  return isLocked(clause) ? { kind: 'locked' } : { kind: 'settle', places, at: 0, version: clause.version };
}

/** The same question about the next place, the first after the last. */
export function askAboutNextBracket(question: SettleQuestion): SettleQuestion {
  return { ...question, at: (question.at + 1) % question.places.length };
}
