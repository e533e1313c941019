import { join } from 'node:path';
import { type Core, createCore } from '../../electron/core/core.ts';
import { findResources } from '../../electron/hosts/find-resources.ts';
import type { CommandName, Input, Output } from '../../shared/api/commands.ts';

/** With the workers as they are built, which take less memory than their sources. */
const built = join(import.meta.dirname, '..', '..', 'out', 'main');

/** A core on the data in a folder; the file that remembers its device is next to the data. */
export function openBenchCore(folder: string): Core {
  const [data, state] = [join(folder, 'data'), join(folder, 'state')];
  return createCore({
    folder: data,
    state,
    mode: 'write',
    machineUser: 'Sari',
    resources: findResources(built),
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
