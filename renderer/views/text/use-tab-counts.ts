import { useMemo } from 'react';
import type { ShownText } from '../../../shared/model/shown.ts';
import { useRead } from '../../api/use-command.ts';
import { useRested } from '../../components/use-rested.ts';
import { countOpenPlaces } from '../../features/clause/bracket-places.ts';
import type { TabCounts } from './drawer-tabs.ts';

/** The text is checked only after it is rendered, since nobody waits for the count. */
const CHECK_DELAY_MS = 1200;

/** Counts the places that are not agreed and the open findings. */
export function useTabCounts(text: ShownText, shown: string | null): TabCounts {
  const rested = useRested(CHECK_DELAY_MS);
  const brackets = useMemo(() => countOpenPlaces(text), [text]);
  const { data } = useRead('checks.list', { negotiation: text.code, draft: shown }, { enabled: rested });
  return useMemo(
    () => ({
      brackets,
      checks: data === undefined ? null : data.filter(({ waived }) => waived === null).length,
    }),
    [brackets, data],
  );
}
