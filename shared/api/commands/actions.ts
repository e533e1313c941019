import { z } from 'zod';
import { shownAction } from '../../model/action.ts';
import { hash, line, name } from '../../model/fields.ts';
import type { CommandTable } from '../command-table.ts';
import { entityReference } from './input-fields.ts';

/** An action by its name, the hash of its first record, or the beginning of it (4 characters or more). */
const actionReference = z.strictObject({ negotiation: entityReference, action: line.min(4).max(64) });
const reversal = z.strictObject({
  /** The records that reverse it. */
  records: z.array(hash),
  action: shownAction,
});

/** Everything that was done in a text, each command one action. */
export const actionsCommands = {
  'actions.list': {
    kind: 'read',
    input: z.strictObject({
      negotiation: entityReference,
      /** Only those of a person, by name. */
      person: name.nullable(),
      limit: z.int().min(1).max(10_000),
    }),
    output: z.strictObject({
      /** The newest first. */
      actions: z.array(shownAction),
      /** Whether there are earlier ones. */
      more: z.boolean(),
      /** The names of those who did what was read. */
      people: z.array(z.string()),
      /** What the person who works here would undo or redo next; null if nothing. */
      next: z.strictObject({ undo: shownAction.nullable(), redo: shownAction.nullable() }),
    }),
  },

  /** Undoes everything that one command recorded, by records that restore what was before. Refused with `action-kept`. */
  'actions.undo': { kind: 'write', input: actionReference, output: reversal },

  /** Does an undone action again. Refused with `action-kept`. */
  'actions.redo': { kind: 'write', input: actionReference, output: reversal },
} as const satisfies CommandTable;
