import { readFileSync } from 'node:fs';

/**
 * The peak memory of this process, in MB. Linux counts the parent's memory as the child's own in getrusage (ru_maxrss
 * survives exec), but not in VmHWM.
 */
export function readPeakMemory(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS / 1024;
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}
