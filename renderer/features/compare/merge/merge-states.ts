import {
  ArrowDownUp,
  ArrowLeftRight,
  CircleCheckBig,
  CornerDownLeft,
  CornerUpRight,
  Equal,
  type LucideIcon,
} from 'lucide-react';
import type { ShownMerge } from '../../../../shared/model/comparison/three-way-merge.ts';
import type { Translate } from '../../../components/use-translate.ts';

/** Which side changed the words of a clause, or that only its place is another. */
export type MergeState = ShownMerge['state'] | 'moved';

/** The icon of each state, shown next to its name; in the order in which people usually review them. */
export const mergeStateIcons: { readonly [S in MergeState]: LucideIcon } = {
  'both-differently': ArrowLeftRight,
  theirs: CornerDownLeft,
  ours: CornerUpRight,
  'both-same': CircleCheckBig,
  moved: ArrowDownUp,
  same: Equal,
};
export const orderedMergeStates = Object.keys(mergeStateIcons) as MergeState[];

export function getMergeState({ state, moved }: ShownMerge): MergeState {
  return state === 'same' && moved !== null ? 'moved' : state;
}

/** Returns the name of a clause: its number, or its heading, or its first words, or its code. */
export function formatMergeName(row: ShownMerge, say: Translate): string {
  const { number, code, theirs } = row;
  const heading = readFirstWords(row, 'heading');
  if (number !== '') return heading === '' ? number : `${number} · ${heading}`;
  if (heading !== '') return heading;
  const words = (readFirstWords(row, 'body') || theirs?.body || '').trim().split(/\s+/).slice(0, 4).join(' ');
  if (words !== '') return say('ui.compare.begins', { words: words.slice(0, 60) });
  return code ?? say('ui.compare.unnamed');
}

/** Returns a part of a clause from the first text that has it: ours, as sent, or theirs. */
function readFirstWords(row: ShownMerge, part: 'heading' | 'body'): string {
  const of = (text: 'ours' | 'base' | 'theirs') => row[part].stretches.map((stretch) => stretch[text]).join('');
  return [of('ours'), of('base'), of('theirs')].find((text) => text.trim() !== '') ?? '';
}

/** Whether a clause has a change of theirs that a person may want to accept. */
export function isAwaitingDecision({ state, moved }: ShownMerge): boolean {
  return state === 'theirs' || state === 'both-differently' || (moved !== null && moved.by !== 'ours');
}
