import { type PreparedChecks, prepareChecks } from '../../../shared/rules/checks/check-text.ts';
import type { LiveTask, LiveTold } from './live-task.ts';

let checks: PreparedChecks | null = null;

addEventListener('message', ({ data: { turn, text, clause } }: MessageEvent<LiveTask>) => {
  if (text !== null) checks = prepareChecks(text);
  const findings = checks?.with(clause).clause(clause.code) ?? [];
  postMessage({ turn, findings } satisfies LiveTold);
});
