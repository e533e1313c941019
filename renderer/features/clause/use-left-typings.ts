import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { flushDelayedWrites } from '../../api/delayed-writes.ts';
import { useSettings } from '../../api/settings.ts';
import { useCall } from '../../api/use-command.ts';
import { buildSpareName, formatSpare } from './spare-typings.ts';
import { hearOtherWindows } from './typing-messages.ts';
import type { UnsavedTyping } from './typing-session.ts';
import { findTypingSession, listShownNegotiations } from './use-typings.ts';

/**
 * Takes over the words that another window leaves: where others are typed here, next to them. A text that is not
 * displayed reads them from the store when it is opened.
 */
export function useLeftTypings(): void {
  const queries = useQueryClient();
  const { set } = useSettings();
  const take = useTakeTypings();
  useEffect(
    () =>
      hearOtherWindows((heard) => {
        if (heard.tells !== 'left') return;
        const { negotiation } = heard;
        for (const { name, ...typing } of heard.spares) set(name, formatSpare(negotiation, typing));
        if (findTypingSession(negotiation) === undefined)
          queries.removeQueries({ queryKey: ['typing.list', { negotiation }] });
        take(negotiation, heard.typings);
      }),
    [queries, set, take],
  );
}

/** Returns a function that takes over what another window had stored when it stopped, without having said so. */
export function useStoppedTypings(): () => Promise<void> {
  const call = useCall();
  const queries = useQueryClient();
  const take = useTakeTypings();
  return useCallback(async () => {
    // What is discarded here is not read again.
    await flushDelayedWrites();
    queries.removeQueries({ queryKey: ['typing.list'], predicate: ({ queryKey }) => !isShown(queryKey[1]) });
    for (const negotiation of listShownNegotiations()) take(negotiation, await call('typing.list', { negotiation }));
  }, [call, queries, take]);
}

/** Returns a function that adds typings to a displayed text, each next to other words that are typed here in its place. */
function useTakeTypings(): (negotiation: string, typings: readonly UnsavedTyping[]) => void {
  const { set } = useSettings();
  return useCallback(
    (negotiation, typings) => {
      const shown = findTypingSession(negotiation);
      for (const typing of typings) {
        const here = shown?.find(typing.clause, typing.language);
        if (here === undefined) shown?.restore(typing);
        else if (here.heading !== typing.heading || here.body !== typing.body)
          set(buildSpareName(negotiation, typing), formatSpare(negotiation, typing));
      }
    },
    [set],
  );
}

/** Whether the input of `typing.list` names a text that is displayed. */
const isShown = (input: unknown): boolean =>
  typeof input === 'object' &&
  input !== null &&
  'negotiation' in input &&
  findTypingSession(`${input.negotiation}`) !== undefined;
