import { useDamagedRecords } from '../../api/queries.ts';
import { useTranslate } from '../../components/use-translate.ts';

export type DamagedOption = { readonly value: string; readonly label: string; readonly disabled: true };

/** The damaged drafts or units of a text as choices that cannot be made, for a list to choose from. */
export function useDamagedOptions(negotiation: string | null, subject: 'draft' | 'unit'): DamagedOption[] {
  const say = useTranslate();
  return (useDamagedRecords(negotiation).data ?? [])
    .filter((record) => record.subject === subject)
    .map(({ hash, name }) => ({
      value: hash,
      label: name === '' ? say(`ui.text.${subject}-damaged-unnamed`) : say(`ui.text.${subject}-damaged`, { name }),
      disabled: true,
    }));
}
