import { useMemo, useState } from 'react';
import type { ShownText } from '../../../shared/model/shown.ts';
import { ownCopy } from '../../features/text/shown-source.ts';

export type Clean = ReturnType<typeof useClean>;

/** Whether the text is read without brackets (D17), and how it is read. */
export function useClean(text: ShownText) {
  const [on, setOn] = useState(false);
  const options = useMemo(() => {
    const own = ownCopy(text);
    return on ? { ...own, view: 'clean' as const } : own;
  }, [text, on]);
  return useMemo(() => ({ on, options, toggle: () => setOn((before) => !before) }), [on, options]);
}
