import type { Input } from '../../../../shared/api/commands.ts';
import type { ComparedAbout } from '../../../../shared/model/comparison/comparison.ts';

type ComparedSide = Input<'comparisons.answer'>['own'];
type Side = { readonly asked: ComparedSide; readonly about: ComparedAbout };
export type AnswerSides = { readonly theirs: ComparedSide; readonly own: ComparedSide };

/** A counter-draft, or a Word file, and the text of ours that it is compared with; null if the sides are others. */
export function findAnswerSides(old: Side, next: Side): AnswerSides | null {
  for (const [one, other] of [
    [old, next],
    [next, old],
  ] as const) {
    const isOwn = (other.about.of === 'text' || other.about.of === 'draft') && !other.about.foreign;
    const isTheirs = one.about.foreign || (one.about.of === 'file' && /\.docx$/i.test(one.about.name));
    if (isOwn && isTheirs) return { theirs: one.asked, own: other.asked };
  }
  return null;
}
