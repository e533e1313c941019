import { QueryClient } from '@tanstack/react-query';

/** Nothing here needs a network, so that nothing waits for one; a refusal is an answer and is not asked for again. */
export function createQueryClient(): QueryClient {
  const common = { networkMode: 'always', retry: false } as const;
  return new QueryClient({
    defaultOptions: {
      queries: { ...common, staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false },
      mutations: common,
    },
  });
}
