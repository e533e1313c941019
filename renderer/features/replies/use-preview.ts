import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { Output } from '../../../shared/api/commands.ts';
import { useCall } from '../../api/call.ts';
import { useClient } from '../../api/core.tsx';
import { type Problem, problemOf } from '../../api/problem.ts';
import { hold } from './hold.ts';
import type { Waiting } from './inbox.ts';

/** What a file holds, read again as soon as what it answers is corrected or the text changes. */
export function usePreview(waiting: Waiting): UseQueryResult<Output<'replies.preview'>, Problem> {
  const client = useClient();
  const call = useCall();
  const { key, negotiation, file, unit, draft, language } = waiting;
  return useQuery<Output<'replies.preview'>, Problem>({
    queryKey: ['replies.preview', key, unit, draft, language],
    queryFn: async () => {
      try {
        return await call('replies.preview', { negotiation, ...(await hold(client, file)), unit, draft, language });
      } catch (problem) {
        throw problemOf(problem);
      }
    },
    enabled: waiting.as === 'reply' && waiting.made === null,
    placeholderData: (before) => before,
  });
}
