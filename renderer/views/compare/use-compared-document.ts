import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { Input, Output } from '../../../shared/api/commands.ts';
import type { Problem } from '../../api/problem.ts';
import { useCall } from '../../api/use-command.ts';

type ComparedDocumentQuery = UseQueryResult<Output<'comparisons.document'>, Problem>;

/**
 * Reads two texts as one page; the answer is null if they have none.
 * @param of a key of the comparison, since the files themselves are too long for one
 */
export function useComparedDocument(
  of: string,
  { old, next, language, chosen }: Input<'comparisons.document'>,
  enabled: boolean,
): ComparedDocumentQuery {
  const call = useCall();
  return useQuery<Output<'comparisons.document'>, Problem>({
    queryKey: ['comparisons.document', of, chosen],
    queryFn: () => call('comparisons.document', { old, next, language, chosen }),
    enabled,
    gcTime: 60_000,
  });
}
