import type { LabelForm } from './number-forms.ts';
import { type Label, parseLabels } from './parse-labels.ts';

/**
 * A key for each label of one text, the same in all its languages: "3" for "III.", "Пункт 3" and "KETIGA", "5+1" for
 * "5 bis"; null where there is no number. A letter that may be Roman is read as most of the other labels are.
 */
export function readLabelKeys(labels: readonly string[]): readonly (string | null)[] {
  const readings = labels.map((label) => parseLabels(label, null));
  const counts = new Map<LabelForm, number>();
  for (const form of readings.flatMap((all) => [...new Set(all.map(({ form }) => form))]))
    counts.set(form, (counts.get(form) ?? 0) + 1);
  return readings.map((all) => {
    const [best] = all.toSorted((a, b) => (counts.get(b.form) ?? 0) - (counts.get(a.form) ?? 0));
    return best === undefined ? null : formatLabelKey(best);
  });
}

function formatLabelKey({ path, inserted }: Label): string {
  return path.join('.') + (inserted === 0 ? '' : `+${inserted}`);
}
