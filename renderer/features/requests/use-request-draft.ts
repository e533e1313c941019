import type { ShownDraft } from '../../../shared/model/shown.ts';
import { useFormDraft } from '../../api/use-form-draft.ts';
import { createRequestDraft, type RequestDraft } from './request-draft.ts';

type StoredRequestDraft = { readonly newest: string | undefined; readonly asking: RequestDraft };

/**
 * Keeps a request form until it is sent or cleared; `begun` tells whether anything was filled in. A draft frozen since
 * becomes the one to send.
 */
export function useRequestDraft(negotiation: string, drafts: readonly ShownDraft[]) {
  const [kept, keep] = useFormDraft<StoredRequestDraft>('request', negotiation);
  const newest = drafts.at(-1)?.code;
  const fresh = createRequestDraft(drafts);
  const { draft, languages } = kept?.newest === newest ? { ...fresh, ...kept?.asking } : fresh;
  return {
    asking: { ...fresh, ...kept?.asking, draft, languages },
    begun: kept !== null,
    keep: (asking: RequestDraft | null) => keep(asking === null ? null : { newest, asking }),
  };
}
