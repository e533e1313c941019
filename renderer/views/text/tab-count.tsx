import { VisuallyHidden } from '@mantine/core';
import { Check } from 'lucide-react';
import { useTranslate } from '../../components/use-translate.ts';
import type { DrawerTab } from '../../features/clause/text-page-context.ts';
import { formatTabLabel } from './drawer-tabs.ts';

/** The count of a tab, which a screen reader announces with the tab's name. */
export function TabCount({ tab, count }: { readonly tab: DrawerTab; readonly count: number | null }) {
  const say = useTranslate();
  return (
    <>
      <VisuallyHidden>{formatTabLabel(tab, count, say)}</VisuallyHidden>
      {count !== null && count > 0 && <span aria-hidden>{count}</span>}
      {count === 0 && <Check size={14} aria-hidden />}
    </>
  );
}
