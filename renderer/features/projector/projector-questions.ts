import type { ShownMeeting } from '../../../shared/model/agreement.ts';
import type { InterfaceLanguage } from '../../../shared/model/interface-language.ts';
import type { ShownClause } from '../../../shared/model/shown.ts';
import type { RenderOptions } from '../../../shared/text/marks/render-marks.ts';
import { formatDay, getLocalDate } from '../../components/format-date.ts';
import type { Translate } from '../../components/use-translate.ts';
import type { SharedBracketPlace } from './shared-bracket-places.ts';
import { formatPlainWords } from './sided-lines.ts';

/** What the projected screen asks, one thing at a time. */
export type ProjectorQuestion =
  | { readonly kind: 'leave' }
  | { readonly kind: 'agree' }
  | { readonly kind: 'locked' }
  | { readonly kind: 'settle'; readonly places: readonly SharedBracketPlace[]; readonly at: number }
  /** Whether words that were typed are given up; then the screen is left too. */
  | { readonly kind: 'discard'; readonly leave: boolean };

/** So much of an option tells it from the others; all of it stands in the text above. */
const MAX_OPTION_LENGTH = 60;

/** The reason that a reopening is recorded with: none is typed in front of the other side. */
export function formatReopeningReason(meeting: ShownMeeting | null, speech: InterfaceLanguage, say: Translate): string {
  if (meeting === null) return say('ui.projector.reason-without', { date: formatDay(getLocalDate(), speech) });
  return say('ui.projector.reason', { date: formatDay(meeting.date, speech), place: meeting.place });
}

/** Whether any language of a clause still has brackets. */
export function hasBrackets({ brackets }: ShownClause): boolean {
  return Object.values(brackets).some((count) => count !== undefined && count > 0);
}

/** What can be taken for a place: one of its options, or no words at all where nobody proposes others. */
export function listPlaceOptions(
  place: SharedBracketPlace,
  options: RenderOptions,
  say: Translate,
): readonly { readonly option: number | null; readonly label: string }[] {
  const labels = (place[0]?.options ?? []).map(({ side, source }, option) => {
    const words = formatPlainWords(source, options);
    const short = words.length > MAX_OPTION_LENGTH ? `${words.slice(0, MAX_OPTION_LENGTH).trimEnd()}…` : words;
    return { option, label: side === null ? `[${short}]` : `[${side}: ${short}]` };
  });
  return labels.length > 1 ? labels : [...labels, { option: null, label: say('ui.projector.no-words') }];
}
