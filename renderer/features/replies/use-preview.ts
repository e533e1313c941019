import { type UseQueryOptions, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useCall } from '../../api/call.ts';
import { useClient } from '../../api/core.tsx';
import { type Problem, problemOf } from '../../api/problem.ts';
import { hold } from './hold.ts';
import type { Waiting } from './inbox.ts';
import type { Previewed } from './sure.ts';

/** How what a file holds is asked for: again as soon as what it answers is corrected or the text changes. */
export function usePreviewing(): (waiting: Waiting) => UseQueryOptions<Previewed, Problem> {
  const client = useClient();
  const call = useCall();
  return ({ key, negotiation, file, unit, draft, language, as, made, applying }) => ({
    queryKey: ['replies.preview', key, unit, draft, language],
    queryFn: async () => {
      try {
        const held = await hold(client, file);
        const read = await call('replies.preview', { negotiation, ...held, unit, draft, language });
        return { ...read, file: held.file };
      } catch (problem) {
        throw problemOf(problem);
      }
    },
    enabled: as === 'reply' && made === null && !applying,
  });
}

export function usePreview(waiting: Waiting): UseQueryResult<Previewed, Problem> {
  const previewing = usePreviewing();
  return useQuery<Previewed, Problem>({ ...previewing(waiting), placeholderData: (before) => before });
}
