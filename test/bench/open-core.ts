import { join } from 'node:path';
import { type Core, createCore } from '../../electron/core/core.ts';
import { findResources } from '../../electron/hosts/find-resources.ts';
import { resolveFolders } from '../../electron/hosts/owner/resolve-folders.ts';
import type { CommandName, Input, Output } from '../../shared/api/commands.ts';

/** With the workers as they are built, which take less memory than their sources. */
export const findBenchResources = () => findResources(join(import.meta.dirname, '..', '..', 'out', 'main'));

/**
 * The folders that a program resolves which is started on the same folder. With a state folder of its own, each would take
 * the store for one from elsewhere, and copy it before its first command.
 */
export function resolveBenchFolders(folder: string): ReturnType<typeof resolveFolders> {
  const state = join(folder, 'state');
  return resolveFolders(join(folder, 'data'), { XDG_STATE_HOME: state, LOCALAPPDATA: state }, process.platform);
}

/** A core on the data in a folder. */
export function openBenchCore(folder: string): Core {
  const { data, state } = resolveBenchFolders(folder);
  return createCore({
    folder: data,
    state,
    mode: 'write',
    machineUser: 'Sari',
    resources: findBenchResources(),
  });
}

/** The value of a command that must succeed. */
export async function callBenchCommand<N extends CommandName>(
  core: Core,
  name: N,
  input: Input<N>,
): Promise<Output<N>> {
  const result = await core.call(name, input);
  if (!result.ok) throw new Error(`${name}: ${result.error.code} ${result.error.message}`);
  return result.value;
}
