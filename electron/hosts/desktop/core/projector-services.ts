import { z } from 'zod';
import type { CommandName } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import { createFailureResult } from '../../failure-message.ts';
import type { PortServices } from './serve-port.ts';

/** What the projected screen reads and writes. */
const PROJECTOR_COMMANDS: ReadonlySet<CommandName> = new Set<CommandName>([
  'brackets.list',
  'brackets.settle',
  'clauses.write',
  'meetings.list',
  'person.show',
  'settings.managed',
  'settings.set',
  'settings.show',
  'statuses.set',
  'texts.show',
  'typing.discard',
  'typing.keep',
  'typing.list',
]);
/** The settings that it writes: its languages and its size of type. */
const projectorSetting = z.object({ name: z.string().startsWith('ui.projector.') });

/**
 * The services for the projected screen in a window of its own, which other people may see and reach (D22): what it needs, and
 * a refusal of everything else.
 */
export function limitToProjector(services: PortServices): PortServices {
  const refuse = async () => createFailureResult(new Failure('request-refused', { reason: 'projector' }));
  return {
    ...{ file: refuse, receive: refuse, opened: refuse, openLogs: refuse },
    stores: { list: refuse, open: refuse },
    call: (name, input) => (isProjectorCall(name, input) ? services.call(name, input) : refuse()),
  };
}

const isProjectorCall = (name: CommandName, input: unknown): boolean =>
  PROJECTOR_COMMANDS.has(name) && (name !== 'settings.set' || projectorSetting.safeParse(input).success);
