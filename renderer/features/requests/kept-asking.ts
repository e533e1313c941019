import type { ShownDraft } from '../../../shared/model/shown.ts';
import { useKept } from '../../api/kept.ts';
import { type Asking, newAsking } from './asking.ts';

type Kept = { readonly newest: string | undefined; readonly asking: Asking };

/**
 * What is being asked, which is there again until it was sent or cleared; `begun` where anything was filled in. A draft that
 * was frozen since is the one to send.
 */
export function useKeptAsking(negotiation: string, drafts: readonly ShownDraft[]) {
  const [kept, keep] = useKept<Kept>('request', negotiation);
  const newest = drafts.at(-1)?.code;
  const fresh = newAsking(drafts);
  const { draft, languages } = kept?.newest === newest ? { ...fresh, ...kept?.asking } : fresh;
  return {
    asking: { ...fresh, ...kept?.asking, draft, languages },
    begun: kept !== null,
    keep: (asking: Asking | null) => keep(asking === null ? null : { newest, asking }),
  };
}
