import type { Query, QueryClient } from '@tanstack/react-query';
import type { Topic } from '../../shared/api/result.ts';
import { isStaleAfterChange } from './read-topics.ts';

/**
 * Reads again what may have changed. What is being read for the first time is not begun anew by react-query, although its
 * answer may be older than the change: it is read again once that is here.
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
