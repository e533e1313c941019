import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { RecentStore } from '../../shared/api/client.ts';
import type { Result } from '../../shared/api/result.ts';
import { useClient } from './core-provider.tsx';
import { type Problem, toProblem, unwrapResult } from './problem.ts';

/** The stores opened on this machine; read every time, since other processes open stores too. */
export function useRecentStores(): UseQueryResult<readonly RecentStore[], Problem> {
  const { stores } = useClient();
  return useQuery<readonly RecentStore[], Problem>({
    queryKey: ['stores'],
    queryFn: () => unwrapResponse(stores.list()),
    staleTime: 0,
    gcTime: 0,
  });
}

/** Opens the store in a folder, in this page or in the window. */
export function useOpenStore(): (folder: string) => Promise<void> {
  const { stores } = useClient();
  return async (folder) => {
    const { address } = await unwrapResponse(stores.open(folder));
    if (address !== null) location.assign(address);
  };
}

async function unwrapResponse<T>(result: Promise<Result<T>>): Promise<T> {
  try {
    return unwrapResult(await result);
  } catch (error) {
    throw toProblem(error);
  }
}
