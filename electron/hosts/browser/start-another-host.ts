import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { failureCodes } from '../../../shared/api/failure.ts';
import type { Result } from '../../../shared/api/result.ts';
import { openedSchema } from '../owner/running-note.ts';

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

type HostStart = {
  /** The file of the browser host; this program if it is left out. */
  readonly program?: string;
  /** Whole paths of files that the page is to open. */
  readonly files?: readonly string[];
};

/**
 * Starts a browser host on another data folder as a process that outlives this one, and returns the address of its page;
 * if that folder's page is open already, a new address of that page. A refusal by the process is returned as such.
 */
export async function startAnotherHost(
  folder: string,
  { program = process.argv[1] ?? '', files = [] }: HostStart = {},
): Promise<Result<{ readonly address: string }>> {
  const args = [program, '--no-open', '--json', '--data', folder, '--', ...files];
  const child = spawn(process.execPath, args, {
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
    windowsHide: true,
  });
  child.on('error', () => {});
  const timer = setTimeout(() => child.kill(), START_TIMEOUT_MS);
  try {
    for await (const line of createInterface({ input: child.stdout }))
      return z.union([openedSchema, refusalSchema]).parse(JSON.parse(line));
    throw new Error(`no page for ${folder}`);
  } finally {
    clearTimeout(timer);
    child.stdout.destroy();
    child.unref();
  }
}
