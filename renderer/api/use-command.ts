import {
  type QueryClient,
  type UseMutationResult,
  type UseQueryOptions,
  type UseQueryResult,
  useMutation,
  useQuery,
} from '@tanstack/react-query';
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
  /** Shows what was read for another input until this one's answer is here. */
  readonly keepPrevious?: boolean;
  /** Reads again for everyone who begins to show it. */
  readonly fresh?: boolean;
};

/** The answer of a reading command, kept and read again when the core says that it changed. */
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

/** The same for react-query's own hooks, where several are asked at once. */
export function useReadQuery() {
  const client = useClient();
  return <N extends ReadName>(name: N, input: Input<N>): UseQueryOptions<Output<N>, Problem> =>
    buildReadQuery(client, name, input);
}

/** Reads ahead, so that what asks for it first finds it there. */
export function prefetchReadQuery<N extends ReadName>(queries: QueryClient, client: Client, name: N, input: Input<N>) {
  return queries.fetchQuery(buildReadQuery(client, name, input));
}

/** A writing command and how it fares. What it changes is read again by itself. */
export function useWrite<N extends WriteName>(name: N): UseMutationResult<Output<N>, Problem, Input<N>> {
  const client = useClient();
  return useMutation<Output<N>, Problem, Input<N>>({ mutationFn: (input) => callCommand(client, name, input) });
}

export type CommandCaller = <N extends ReadName | WriteName>(name: N, input: Input<N>) => Promise<Output<N>>;

/** Calls a command at once, whatever it is. The promise is rejected with a Problem where it is refused. */
export function useCall(): CommandCaller {
  const client = useClient();
  return (name, input) => callCommand(client, name, input);
}
