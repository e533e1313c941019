import { useEffect, useMemo, useRef } from 'react';
import { flushDelayedWrites } from '../../api/delayed-writes.ts';
import { buildSpareName, useStoreSpare } from '../clause/spare-typings.ts';
import { hearOtherWindows, tellOtherWindows } from '../clause/typing-messages.ts';
import { useUnsavedTypings } from '../clause/use-typings.ts';
import { TableTyping } from './table-typing.ts';
import { isProjectorWindow } from './window/projector-window.ts';

type LiveTyping = Pick<TableTyping, 'type' | 'done'> & {
  /**
   * Ends the typing in a clause, discarded; returns a function that offers the words in the workbench again, or null if
   * none were kept, or if a workbench in another window offers them already.
   */
  readonly discard: (clause: string) => (() => void) | null;
};

/**
 * The words typed at the table. Nobody else shows the unsaved typing of the text in this window; next to a projected screen
 * in a window of its own, the workbench goes on typing.
 */
export function useLiveTyping(negotiation: string): LiveTyping {
  const typings = useUnsavedTypings(negotiation);
  const storeSpare = useStoreSpare(negotiation);
  const now = useRef(typings);
  now.current = typings;
  const live = useMemo(() => {
    const table = new TableTyping(() => now.current, {
      name: (typing) => buildSpareName(negotiation, typing),
      store: storeSpare,
    });
    const leave = () => {
      void flushDelayedWrites();
      const left = table.leave();
      if (left.typings.length + left.spares.length > 0) tellOtherWindows({ negotiation, tells: 'left', ...left });
    };
    const discard = (clause: string) => {
      if (!isProjectorWindow()) return table.done(clause);
      leave();
      return null;
    };
    return { table, leave, discard };
  }, [negotiation, storeSpare]);

  useEffect(() => {
    if (!isProjectorWindow()) return;
    window.addEventListener('pagehide', live.leave);
    const end = hearOtherWindows((heard) => {
      if (heard.negotiation === negotiation && heard.tells !== 'left')
        live.table.hear(heard.place, heard.tells === 'kept');
    });
    return () => {
      window.removeEventListener('pagehide', live.leave);
      live.leave();
      end();
    };
  }, [negotiation, live]);

  return useMemo(
    () => ({
      type: (...typed) => live.table.type(...typed),
      done: (clause) => live.table.done(clause),
      discard: live.discard,
    }),
    [live],
  );
}
