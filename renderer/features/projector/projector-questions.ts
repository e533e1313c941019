import type { ShownMeeting } from '../../../shared/model/agreement.ts';
import type { InterfaceLanguage } from '../../../shared/model/interface-language.ts';
import type { ShownClause } from '../../../shared/model/shown.ts';
import type { RenderOptions } from '../../../shared/text/marks/render-marks.ts';
import { formatDay, getLocalDate } from '../../components/format-date.ts';
import type { Translate } from '../../components/use-translate.ts';
import type { SharedBracketPlace } from './shared-bracket-places.ts';
import { formatPlainWords } from './sided-lines.ts';

/** The questions of the projected screen, one at a time. */
export type ProjectorQuestion =
  | { readonly kind: 'leave' }
  | { readonly kind: 'agree' }
  | { readonly kind: 'locked' }
  | {
      readonly kind: 'settle';
      readonly places: readonly SharedBracketPlace[];
      readonly at: number;
      /** The version in which the places were found. */
      readonly version: string | null;
    }
  /** Whether to discard typed words; with `leave`, the screen then closes. */
  | { readonly kind: 'discard'; readonly leave: boolean };

/** Enough to distinguish the options; the text above shows them in full. */
const MAX_OPTION_LENGTH = 60;

/** Returns the recorded reason for a reopening: nobody types one in front of the other side. */
export function formatReopeningReason(meeting: ShownMeeting | null, speech: InterfaceLanguage, say: Translate): string {
  if (meeting === null) return say('ui.projector.reason-without', { date: formatDay(getLocalDate(), speech) });
  return say('ui.projector.reason', { date: formatDay(meeting.date, speech), place: meeting.place });
}

/** Whether any language of a clause still has brackets. */
export function hasBrackets({ brackets }: ShownClause): boolean {
  return Object.values(brackets).some((count) => count !== undefined && count > 0);
}

/** Lists the ways to settle a place: its options, and no words at all if it has fewer than two options. */
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
