import { type UseQueryOptions, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useClient } from '../../api/core-provider.tsx';
import type { Problem } from '../../api/problem.ts';
import { useCall } from '../../api/use-command.ts';
import { runOnHeldFile } from '../files/run-on-held-file.ts';
import type { PreviewedReply } from './ready-to-apply.ts';
import type { WaitingFile } from './receive/inbox.ts';

/**
 * Returns the query for a file's preview, which is read again when the file's identity is corrected or the text
 * changes.
 */
export function usePreviewQuery(): (waiting: WaitingFile) => UseQueryOptions<PreviewedReply, Problem> {
  const client = useClient();
  const call = useCall();
  return ({ key, negotiation, file, part, unit, draft, language, as, made, applying }) => ({
    queryKey: ['replies.preview', key, unit, draft, language],
    queryFn: () =>
      runOnHeldFile(client, file, async (held) => {
        const read = await call('replies.preview', { negotiation, ...held, part, unit, draft, language });
        return { ...read, file: [held.file, ...part].join('/') };
      }),
    enabled: as === 'reply' && made === null && !applying,
  });
}

export function useReplyPreview(waiting: WaitingFile): UseQueryResult<PreviewedReply, Problem> {
  const previewing = usePreviewQuery();
  return useQuery<PreviewedReply, Problem>({ ...previewing(waiting), placeholderData: (before) => before });
}
