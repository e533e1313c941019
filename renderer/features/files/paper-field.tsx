import { NativeSelect } from '@mantine/core';
import { useManagedSettings } from '../../api/queries.ts';
import { useTranslate } from '../../components/use-translate.ts';

type PaperSize = 'A4' | 'F4';

/** The paper that a file is written for: that of the administrator, if one is set, else the chosen one. */
export function useEffectivePaper(chosen: PaperSize): PaperSize {
  return useManagedSettings().data?.settings.paper ?? chosen;
}

type Props = { readonly value: PaperSize; readonly onChange: (paper: PaperSize) => void };

/** The paper; it cannot be changed where the administrator sets it. */
export function PaperField({ value, onChange }: Props) {
  const say = useTranslate();
  const isManaged = useManagedSettings().data?.settings.paper !== undefined;
  return (
    <NativeSelect
      label={say('ui.export.paper')}
      description={isManaged ? say('ui.managed.set') : undefined}
      disabled={isManaged}
      value={useEffectivePaper(value)}
      onChange={(event) => onChange(event.currentTarget.value === 'F4' ? 'F4' : 'A4')}
      data={['A4', { value: 'F4', label: 'F4 (215 × 330 mm)' }]}
    />
  );
}
