import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { Email } from 'postal-mime';
import { Failure } from '../../../shared/api/failure.ts';

/** Far more than mail programs write. */
const OPTIONS = { forceRfc822Attachments: true, maxNestingDepth: 30, maxHeadersSize: 512 * 1024 };
const HEAP_MB = 512;
/** A mail of 24 MB took 6 s on a busy laptop. */
const DEADLINE_MS = 60_000;

/**
 * Runs in a thread of its own, from its text, since a bundle holds no file for it. The parser takes time that grows with
 * the square of some HTML (80 kB of unfinished links: 7 s), and every line of a mail is a turn of the event loop.
 */
const WORKER = `
const { parentPort, workerData: { parser, bytes, options } } = require('node:worker_threads');
const { default: PostalMime } = require(parser);
PostalMime.parse(bytes, options).then(
  (mail) => parentPort.postMessage({ mail }),
  (problem) => parentPort.postMessage({ reason: String(problem && problem.message) }),
);`;

type Answer = { readonly mail: Email } | { readonly reason: string };

/** Parses a mail. Throws `mail-damaged`, or `mail-slow` past the deadline. */
export async function parseMail(bytes: Uint8Array, deadlineMs = DEADLINE_MS): Promise<Email> {
  const parser = createRequire(import.meta.url).resolve('postal-mime');
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const worker = new Worker(WORKER, {
    eval: true,
    workerData: { parser, bytes, options: OPTIONS },
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
  });
  const timer = setTimeout(() => reject(new Failure('mail-slow', { seconds: deadlineMs / 1000 })), deadlineMs);
  worker.on('message', resolve).on('error', ({ message }) => resolve({ reason: message }));
  worker.on('exit', (code) => resolve({ reason: `exit ${code}` }));
  const answer = await promise.finally(() => {
    clearTimeout(timer);
    void worker.terminate();
  });
  if ('reason' in answer) throw new Failure('mail-damaged', { reason: answer.reason.slice(0, 200) });
  return answer.mail;
}
