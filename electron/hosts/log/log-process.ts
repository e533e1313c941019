import { describeProblem } from './describe-problem.ts';
import { nameLoggedCommand } from './log-event.ts';
import type { ProgramLog } from './program-log.ts';

/** A command that takes longer is logged with its duration. */
const SLOW_MS = 1000;

/** Logs the start of this process, its end, and an error that ends it. */
export function logProcess(log: ProgramLog, version: string): void {
  const started = performance.now();
  log.write({ event: 'start', version, node: process.versions.node, system: `${process.platform}-${process.arch}` });
  process.on('uncaughtExceptionMonitor', (problem) => logFailure(log, null, problem));
  process.on('exit', (exit) => log.write({ event: 'end', exit, milliseconds: countMilliseconds(started) }));
}

/** Logs how a command of the core went, if it failed or took long. */
export function logCommand(log: ProgramLog, name: string, milliseconds: number, problem: unknown): void {
  const command = nameLoggedCommand(name);
  if (problem !== null) logFailure(log, command, problem);
  if (milliseconds >= SLOW_MS) log.write({ event: 'slow', command, milliseconds: Math.round(milliseconds) });
}

export function logFailure(
  log: ProgramLog,
  command: ReturnType<typeof nameLoggedCommand> | null,
  problem: unknown,
): void {
  log.write({ event: 'failure', command, ...describeProblem(problem) });
}

export const countMilliseconds = (since: number): number => Math.round(performance.now() - since);
