import type { InterfaceLanguage } from '../../../shared/i18n/format-message.ts';
import type { ShownMeeting } from '../../../shared/model/agreement.ts';
import type { ShownClause } from '../../../shared/model/shown.ts';
import type { RenderOptions } from '../../../shared/text/marks/render-marks.ts';
import type { Say } from '../../ui/speech.ts';
import { spokenDay, today } from '../../ui/time.ts';
import type { BracketPlace } from './bracket-places.ts';
import { plainWords } from './side-lines.ts';

/** What the projected screen asks, one thing at a time. */
export type Asked =
  | { readonly kind: 'leave' }
  | { readonly kind: 'agree' }
  | { readonly kind: 'locked' }
  | { readonly kind: 'settle'; readonly places: readonly BracketPlace[]; readonly at: number }
  /** Whether words that were typed are given up; then the screen is left too. */
  | { readonly kind: 'discard'; readonly leave: boolean };

/** So much of an option tells it from the others; all of it stands in the text above. */
const OPTION = 60;

/** The reason that a reopening is recorded with: none is typed in front of the other side. */
export function reopeningReason(meeting: ShownMeeting | null, speech: InterfaceLanguage, say: Say): string {
  if (meeting === null) return say('ui.projector.reason-without', { date: spokenDay(today(), speech) });
  return say('ui.projector.reason', { date: spokenDay(meeting.date, speech), place: meeting.place });
}

/** Whether any language of a clause still has brackets. */
export function isBracketed({ brackets }: ShownClause): boolean {
  return Object.values(brackets).some((count) => count !== undefined && count > 0);
}

/** What can be taken for a place: one of its options, or no words at all where nobody proposes others. */
export function optionsOf(
  place: BracketPlace,
  options: RenderOptions,
  say: Say,
): readonly { readonly option: number | null; readonly label: string }[] {
  const labels = (place[0]?.options ?? []).map(({ side, source }, option) => {
    const words = plainWords(source, options);
    const short = words.length > OPTION ? `${words.slice(0, OPTION).trimEnd()}…` : words;
    return { option, label: side === null ? `[${short}]` : `[${side}: ${short}]` };
  });
  return labels.length > 1 ? labels : [...labels, { option: null, label: say('ui.projector.no-words') }];
}
