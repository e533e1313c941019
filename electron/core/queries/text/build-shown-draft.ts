import type { ShownDraft } from '../../../../shared/model/shown.ts';
import type { ResolvedDraft } from '../resolve-names.ts';

export function buildShownDraft({ record, label, date }: Pick<ResolvedDraft, 'record' | 'label' | 'date'>): ShownDraft {
  const { code, origin, languages, delivery } = record.payload;
  return { id: record.entity, code, label, origin, date, languages, delivery };
}
