import type { Query, QueryClient } from '@tanstack/react-query';
import type { Topic } from '../../shared/api/result.ts';
import { isStaleAfterChange } from './read-topics.ts';

/**
 * Invalidates the queries that may have changed. react-query does not restart a first read in progress, although its
 * result may predate the change: that query is invalidated again once its result arrives.
 */
export function invalidateQueriesByTopic(queries: QueryClient, topics: readonly Topic[]): void {
  const predicate = ({ queryKey: [name] }: Query) => isStaleAfterChange(String(name), topics);
  const first = queries
    .getQueryCache()
    .findAll({ predicate, fetchStatus: 'fetching' })
    .filter(({ state }) => state.data === undefined);
  for (const { queryKey, promise } of first) {
    const again = () => void queries.invalidateQueries({ queryKey, exact: true });
    promise?.then(again, again);
  }
  void queries.invalidateQueries({ predicate });
}
