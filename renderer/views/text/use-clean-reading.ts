import { useMemo, useState } from 'react';
import type { ShownText } from '../../../shared/model/shown.ts';
import { buildOwnCopyOptions } from '../../features/clause/shown-source.ts';

export type CleanReading = ReturnType<typeof useCleanReading>;

/** Returns whether the text is displayed without brackets (D17), its render options, and the toggle. */
export function useCleanReading(text: ShownText) {
  const [on, setOn] = useState(false);
  const options = useMemo(() => {
    const own = buildOwnCopyOptions(text);
    return on ? { ...own, view: 'clean' as const } : own;
  }, [text, on]);
  return useMemo(() => ({ on, options, toggle: () => setOn((before) => !before) }), [on, options]);
}
