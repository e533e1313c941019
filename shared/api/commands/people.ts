import { z } from 'zod';
import { code, hash, LINE_LIMIT, name, TEXT_LIMIT } from '../../model/fields.ts';
import { language } from '../../model/language.ts';
import { managedProblem, managedSettings } from '../../model/managed-settings.ts';
import { actor } from '../../model/record.ts';
import type { CommandTable } from '../command-table.ts';
import { emptyInput, entityReference } from './input-fields.ts';

/** A setting of the interface: a theme, a pane's width, the last position in a text. */
const settingName = z.string().regex(/^ui\.[a-z0-9.-]{1,100}$/);

/** Unsaved typing; not a record. `base` is the version that it was typed on. */
const shownTyping = z.strictObject({
  clause: code,
  language,
  base: hash.nullable(),
  heading: z.string(),
  body: z.string(),
  at: z.string(),
});

/** Who works here, the settings of the interface, and unsaved typing. */
export const peopleCommands = {
  'person.show': {
    kind: 'read',
    input: emptyInput,
    /** `said` is false while the name is only the one that the machine has for the user. */
    output: actor.extend({ said: z.boolean() }),
  },

  'person.set': { kind: 'write', input: z.strictObject({ name, unit: code.nullable() }), output: actor },

  'typing.list': {
    kind: 'read',
    input: z.strictObject({ negotiation: entityReference }),
    output: z.array(shownTyping),
  },

  'typing.keep': {
    kind: 'write',
    input: z.strictObject({
      negotiation: entityReference,
      clause: entityReference,
      language,
      base: hash.nullable(),
      heading: z.string().max(LINE_LIMIT),
      body: z.string().max(TEXT_LIMIT),
      /** When it was typed; defaults to now. */
      at: z.iso.datetime().max(40).optional(),
    }),
    output: emptyInput,
  },

  'typing.discard': {
    kind: 'write',
    input: z.strictObject({ negotiation: entityReference, clause: entityReference, language }),
    output: emptyInput,
  },

  'settings.show': { kind: 'read', input: emptyInput, output: z.record(z.string(), z.string()) },

  /** What the administrator of this computer sets, the file that it comes from, and what is wrong with that. */
  'settings.managed': {
    kind: 'read',
    input: emptyInput,
    output: z.strictObject({ path: z.string(), settings: managedSettings, problem: managedProblem.nullable() }),
  },

  'settings.set': {
    kind: 'write',
    input: z.strictObject({ name: settingName, value: z.string().max(100_000) }),
    output: emptyInput,
  },
} as const satisfies CommandTable;
