import { useRead } from '../../api/use-command.ts';

/** Reads the findings in a text; the previous findings remain visible while it is checked again. */
export const useCheckFindings = (negotiation: string, draft: string | null) =>
  useRead('checks.list', { negotiation, draft }, { keepPrevious: true });
