import { createInterface } from 'node:readline';
import { z } from 'zod';
import { failureCodes } from '../../../shared/api/failure.ts';
import type { Result } from '../../../shared/api/result.ts';
import { openedSchema } from '../owner/running-note.ts';
import { releaseHost, type SpawnedHost, spawnHost } from './spawn-host.ts';

/** Far longer than a start takes on a busy machine; a store that is being updated has a page of its own after a second. */
const START_TIMEOUT_MS = 60_000;

const refusalSchema = z.object({
  ok: z.literal(false),
  error: z.object({
    code: z.enum(failureCodes),
    message: z.string(),
    details: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
  }),
});

/**
 * Starts this program on another data folder as a process that outlives this one, and returns the address of its page; if that
 * folder's page is open already, a new address of that page. A refusal by the process is returned as such.
 */
export function startAnotherHost(folder: string): Promise<Result<{ readonly address: string }>> {
  return readHostAddress(spawnHost(process.argv[1] ?? '', ['--data', folder]));
}

/** The address that a host prints, or its refusal, for somebody else to open; the host goes on by itself. */
export async function readHostAddress(child: SpawnedHost): Promise<Result<{ readonly address: string }>> {
  const timer = setTimeout(() => child.kill(), START_TIMEOUT_MS);
  try {
    for await (const line of createInterface({ input: child.stdout }))
      return z.union([openedSchema, refusalSchema]).parse(JSON.parse(line));
    throw new Error('the host printed no address');
  } finally {
    clearTimeout(timer);
    releaseHost(child);
  }
}
