import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useSettings } from '../../api/settings.ts';
import { buildSpareName, formatSpare } from './spare-typings.ts';
import { hearOtherWindows } from './typing-messages.ts';
import { findTypingSession } from './use-typings.ts';

/**
 * Takes over the words that another window leaves: where others are typed here, next to them. A text that is not
 * displayed reads them from the store when it is opened.
 */
export function useLeftTypings(): void {
  const queries = useQueryClient();
  const { set } = useSettings();
  useEffect(
    () =>
      hearOtherWindows((heard) => {
        if (heard.tells !== 'left') return;
        const { negotiation } = heard;
        for (const { name, ...typing } of heard.spares) set(name, formatSpare(negotiation, typing));
        const shown = findTypingSession(negotiation);
        if (shown === undefined) queries.removeQueries({ queryKey: ['typing.list', { negotiation }] });
        for (const typing of heard.typings) {
          const here = shown?.find(typing.clause, typing.language);
          if (here === undefined) shown?.restore(typing);
          else if (here.heading !== typing.heading || here.body !== typing.body)
            set(buildSpareName(negotiation, typing), formatSpare(negotiation, typing));
        }
      }),
    [queries, set],
  );
}
