import { type UseMutationResult, type UseQueryResult, useMutation, useQuery } from '@tanstack/react-query';
import type { OpenedStore, RecentStore } from '../../shared/api/client.ts';
import type { Result } from '../../shared/api/result.ts';
import { useClient } from './core-provider.tsx';
import { type Problem, toProblem, unwrapResult } from './problem.ts';

/** The stores that were opened on this machine; other processes open some too, so that they are always read anew. */
export function useRecentStores(): UseQueryResult<readonly RecentStore[], Problem> {
  const { stores } = useClient();
  return useQuery<readonly RecentStore[], Problem>({
    queryKey: ['stores'],
    queryFn: () => unwrapResponse(stores.list()),
    staleTime: 0,
    gcTime: 0,
  });
}

/** Goes to the store in a folder: with this page, or with the window. */
export function useOpenStore(): UseMutationResult<OpenedStore, Problem, string> {
  const { stores } = useClient();
  return useMutation<OpenedStore, Problem, string>({
    mutationFn: (folder) => unwrapResponse(stores.open(folder)),
    onSuccess: ({ address }) => {
      if (address !== null) location.assign(address);
    },
  });
}

async function unwrapResponse<T>(result: Promise<Result<T>>): Promise<T> {
  try {
    return unwrapResult(await result);
  } catch (error) {
    throw toProblem(error);
  }
}
