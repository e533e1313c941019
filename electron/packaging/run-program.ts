import { spawn } from 'node:child_process';
import { Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { PackagingProblem } from './packaging-problem.ts';

type ProgramOptions = {
  readonly input?: Iterable<Uint8Array>;
  readonly folder?: string;
  readonly environment?: { readonly [name: string]: string };
};

/** Runs a program of this machine and returns its output. Throws `program-missing` or `program-failed`. */
export async function runPackagingProgram(
  program: string,
  args: readonly string[],
  { input = [], folder, environment = {} }: ProgramOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const child = spawn(program, args, {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
    ...(folder === undefined ? {} : { cwd: folder }),
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', () => reject(new PackagingProblem('program-missing', { program })));
    child.on('close', resolve);
  });
  // A program that ends before it has read everything says why on its error output.
  const written = pipeline(Readable.from(input), child.stdin).catch(() => {});
  const [code, output, errors] = await Promise.all([ended, buffer(child.stdout), text(child.stderr), written]);
  if (code !== 0) {
    const reason = errors.trim().split('\n').at(-1) ?? '';
    throw new PackagingProblem('program-failed', { program, reason: reason || `exit ${code}` });
  }
  return new Uint8Array(output);
}
