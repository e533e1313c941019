import { QueryClient } from '@tanstack/react-query';

/** Needs no network, so never waits for one; a refusal is an answer, so it is not retried. */
export function createQueryClient(): QueryClient {
  const common = { networkMode: 'always', retry: false } as const;
  return new QueryClient({
    defaultOptions: {
      queries: { ...common, staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false },
      mutations: common,
    },
  });
}
