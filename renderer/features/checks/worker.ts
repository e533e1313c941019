import { type PreparedChecks, prepareChecks } from '../../../shared/rules/checks/check-text.ts';
import type { LiveCheckRequest, LiveCheckResult } from './live-check-messages.ts';

let preparedChecks: PreparedChecks | null = null;

addEventListener('message', ({ data: { turn, text, clause } }: MessageEvent<LiveCheckRequest>) => {
  if (text !== null) preparedChecks = prepareChecks(text);
  const findings = preparedChecks?.with(clause).clause(clause.code) ?? [];
  postMessage({ turn, findings } satisfies LiveCheckResult);
});
