import { useRead } from '../../api/use-command.ts';

/** What the checks find in a text; what was found before stays on the screen while it is looked at anew. */
export const useCheckFindings = (negotiation: string, draft: string | null) =>
  useRead('checks.list', { negotiation, draft }, { keepPrevious: true });
