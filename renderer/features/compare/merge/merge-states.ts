import { ArrowLeftRight, CircleCheckBig, CornerDownLeft, CornerUpRight, Equal, type LucideIcon } from 'lucide-react';
import type { ShownMerge } from '../../../../shared/model/comparison.ts';
import type { Translate } from '../../../components/use-translate.ts';

type MergeState = ShownMerge['state'];

/** The sign of each state, beside its words; in the order in which a person looks at them. */
export const mergeStateIcons: { readonly [S in MergeState]: LucideIcon } = {
  'both-differently': ArrowLeftRight,
  theirs: CornerDownLeft,
  ours: CornerUpRight,
  'both-same': CircleCheckBig,
  same: Equal,
};
export const orderedMergeStates = Object.keys(mergeStateIcons) as MergeState[];

/** What a clause is called: its number, else its heading, its code or how it begins. */
export function formatMergeName(row: ShownMerge, say: Translate): string {
  const { number, code, theirs } = row;
  const heading = readFirstWords(row, 'heading');
  if (number !== '') return heading === '' ? number : `${number} · ${heading}`;
  if (heading !== '') return heading;
  const words = (readFirstWords(row, 'body') || theirs?.body || '').trim().split(/\s+/).slice(0, 4).join(' ');
  if (words !== '') return say('ui.compare.begins', { words: words.slice(0, 60) });
  return code ?? say('ui.compare.unnamed');
}

/** A part of a clause as the first of ours, what was sent and theirs has it. */
function readFirstWords(row: ShownMerge, part: 'heading' | 'body'): string {
  const of = (text: 'ours' | 'base' | 'theirs') => row[part].stretches.map((stretch) => stretch[text]).join('');
  return [of('ours'), of('base'), of('theirs')].find((text) => text.trim() !== '') ?? '';
}

/** Who in a clause did something that a person may want to take. */
export function isAwaitingDecision({ state }: ShownMerge): boolean {
  return state === 'theirs' || state === 'both-differently';
}
