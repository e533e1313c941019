import { useMemo, useRef } from 'react';
import { useUnsavedTypings } from '../clause/use-typings.ts';
import { TableTyping } from './table-typing.ts';

/** The words typed at the table, in a text of which nobody else shows the unsaved typing. */
export function useLiveTyping(negotiation: string): TableTyping {
  const typings = useUnsavedTypings(negotiation);
  const now = useRef(typings);
  now.current = typings;
  return useMemo(() => new TableTyping(() => now.current), []);
}
