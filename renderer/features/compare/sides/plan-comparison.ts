import type { ComparedSides } from '../../../../shared/api/commands/comparisons.ts';
import type { ComparisonChoice } from './comparison-address.ts';
import { type ChosenSide, type ComputerFiles, formatSideKey, toComparedSide } from './side.ts';

type ComparisonSide = 'old' | 'next';

/** What the choices lead to: a comparison, or what is still missing for one. */
export type ComparisonPlan =
  | { readonly state: 'side-missing' }
  | { readonly state: 'language-missing' }
  /** The file was chosen before the page was reloaded. */
  | { readonly state: 'file-missing'; readonly side: ComparisonSide; readonly name: string }
  | {
      readonly state: 'ready';
      /** A key of the comparison, since the files themselves are too long for one. */
      readonly of: string;
      readonly asked: { readonly old: ComparedSides; readonly next: ComparedSides; readonly language: string | null };
    };

/** Whether both sides are files, each of which is in the language of its own words where none is chosen. */
export function areFiles(...sides: readonly (ChosenSide | null)[]): boolean {
  return sides.every((side) => side?.of === 'file' || side?.of === 'computer');
}

export function planComparison(
  choice: ComparisonChoice,
  language: string | null,
  files: ComputerFiles,
): ComparisonPlan {
  const { old, next, negotiation = null } = choice;
  for (const side of ['old', 'next'] as const) {
    const chosen = choice[side];
    if (chosen?.of !== 'computer') continue;
    if (!files.has(chosen.key)) return { state: 'file-missing', side, name: chosen.name };
  }
  if (old === null || next === null) return { state: 'side-missing' };
  const [one, other] = [old, next].map((side) => toComparedSide(side, negotiation, files));
  if (one == null || other == null) return { state: 'language-missing' };
  if (language === null && !areFiles(old, next)) return { state: 'language-missing' };
  const of = [negotiation, formatSideKey(old), formatSideKey(next), language].join(' ');
  return { state: 'ready', of, asked: { old: one, next: other, language } };
}
