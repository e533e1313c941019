import { type QueryClient, type UseQueryOptions, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { Client } from '../../shared/api/client.ts';
import type { Input, Output } from '../../shared/api/commands.ts';
import { useClient } from './core-provider.tsx';
import { type Problem, toProblem, unwrapResult } from './problem.ts';
import type { ReadName, WriteName } from './read-topics.ts';

async function callCommand<N extends ReadName | WriteName>(
  client: Client,
  name: N,
  input: Input<N>,
): Promise<Output<N>> {
  try {
    return unwrapResult(await client.call(name, input));
  } catch (error) {
    throw toProblem(error);
  }
}

const buildReadQuery = <N extends ReadName>(client: Client, name: N, input: Input<N>) => ({
  queryKey: [name, input] as const,
  queryFn: () => callCommand(client, name, input),
});

type ReadOptions = {
  readonly enabled?: boolean;
  /** Shows the previous input's answer until the new one arrives. */
  readonly keepPrevious?: boolean;
  /** Reads again for every component that mounts. */
  readonly fresh?: boolean;
};

/** Returns the cached answer of a read command, refreshed when the core reports a change. */
export function useRead<N extends ReadName>(
  name: N,
  input: Input<N>,
  { enabled = true, keepPrevious = false, fresh = false }: ReadOptions = {},
): UseQueryResult<Output<N>, Problem> {
  const client = useClient();
  return useQuery<Output<N>, Problem>({
    ...buildReadQuery(client, name, input),
    enabled,
    ...(fresh ? { staleTime: 0, gcTime: 0 } : {}),
    ...(keepPrevious ? { placeholderData: (previous: unknown) => previous as never } : {}),
  });
}

/** Builds the same query for react-query's own hooks that take several at once. */
export function useReadQuery() {
  const client = useClient();
  return <N extends ReadName>(name: N, input: Input<N>): UseQueryOptions<Output<N>, Problem> =>
    buildReadQuery(client, name, input);
}

/** Prefetches an answer, so that the first component that needs it finds it in the cache. */
export function prefetchReadQuery<N extends ReadName>(queries: QueryClient, client: Client, name: N, input: Input<N>) {
  return queries.fetchQuery(buildReadQuery(client, name, input));
}

export type CommandCaller = <N extends ReadName | WriteName>(name: N, input: Input<N>) => Promise<Output<N>>;

/** Calls any command directly. The promise rejects with a Problem if the command is refused. */
export function useCall(): CommandCaller {
  const client = useClient();
  return (name, input) => callCommand(client, name, input);
}
