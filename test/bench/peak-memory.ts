import { readFileSync } from 'node:fs';

/**
 * The most that this process has held of the machine's memory, in MB. Linux counts what the parent held as the
 * child's own in getrusage (ru_maxrss goes on through exec), but not in VmHWM.
 */
export function readPeakMemory(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS / 1024;
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}
