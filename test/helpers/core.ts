import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Core, type CoreOptions, createCore } from '../../electron/core/core.ts';
import { findResources } from '../../electron/hosts/find-resources.ts';
import { type CommandName, commands, type Input, type Output } from '../../shared/api/commands.ts';
import type { FailureCode } from '../../shared/api/failure.ts';

export const root = join(import.meta.dirname, '..', '..');

/** A folder that is removed when the test ends. */
export function createTemporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'naskah-test-'));
  // A process that a test killed may still create a file here while the folder is being emptied.
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }));
  return folder;
}

export function buildCoreOptions(folder: string, more: Partial<CoreOptions> = {}): CoreOptions {
  return {
    folder: join(folder, 'data'),
    state: join(folder, 'state'),
    mode: 'write',
    machineUser: 'Sari',
    resources: findResources(root),
    ...more,
  };
}

/** A core on a store of its own, closed when the test ends. */
export function openCore(folder = createTemporaryFolder(), more: Partial<CoreOptions> = {}): Core {
  const core = createCore(buildCoreOptions(folder, more));
  onTestFinished(() => core.close());
  return core;
}

/** The value of a command that must succeed; the value must match the contract. */
export async function callCommand<N extends CommandName>(core: Core, name: N, input: Input<N>): Promise<Output<N>> {
  const result = await core.call(name, input);
  if (!result.ok) throw new Error(`${name}: ${result.error.code} ${result.error.message}`, { cause: result.error });
  return commands[name].output.parse(result.value) as Output<N>;
}

/** The code and details of a command that must be refused. */
export async function callRefused<N extends CommandName>(
  core: Core,
  name: N,
  input: unknown,
): Promise<{ code: FailureCode; details: unknown }> {
  const result = await core.call(name, input as Input<N>);
  if (result.ok) throw new Error(`${name} was not refused`);
  const { code, details } = result.error;
  return { code, details };
}

/** A question about the whole text, as input of `comments.make`; tests state only what they look at. */
export const plainComment = {
  clause: null,
  language: null,
  quote: null,
  unit: null,
  kind: 'question',
  body: 'Kapan?',
  proposal: null,
} as const satisfies Omit<Input<'comments.make'>, 'negotiation'>;

/** Loads the sample; returns the code by which commands name it. */
export async function loadSampleText(core: Core): Promise<string> {
  return (await callCommand(core, 'sample.load', {})).code;
}

export const readSampleFile = (name: string) => readFileSync(join(root, 'resources', 'sample', name));
