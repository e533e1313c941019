import { type Checks, prepare } from '../../../shared/rules/checks/checks.ts';
import type { LiveTask, LiveTold } from './live-task.ts';

let checks: Checks | null = null;

addEventListener('message', ({ data: { turn, text, clause } }: MessageEvent<LiveTask>) => {
  if (text !== null) checks = prepare(text);
  const findings = checks?.with(clause).clause(clause.code) ?? [];
  postMessage({ turn, findings } satisfies LiveTold);
});
