import { useState } from 'react';
import { useSetting } from '../../api/settings.ts';

const MAX_RECENT = 6;
const ACTION = 'action:';

/** What was used since the page opened. Codes of texts and ids of their comments go with the page: a text may be deleted. */
let recentHere: readonly string[] = [];

/** Returns the ids of what was chosen in the palette, the last one first, and notes another. Those of actions are stored. */
export function useRecentEntries(): readonly [readonly string[], (id: string) => void] {
  const [stored, store] = useSetting('ui.palette.recent', '');
  const [before] = useState(() => [...new Set([...recentHere, ...stored.split(' ').filter(Boolean)])]);
  const note = (id: string) => {
    recentHere = [...new Set([id, ...before])].slice(0, MAX_RECENT);
    store(recentHere.filter((one) => one.startsWith(ACTION)).join(' '));
  };
  return [before, note];
}
