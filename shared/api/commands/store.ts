import { z } from 'zod';
import { hash, line, path } from '../../model/fields.ts';
import { recordFault, shownHit, shownRecord } from '../../model/shown.ts';
import {
  shownCondition,
  shownDamagedRecord,
  shownDamagedSetting,
  shownDamagedTyping,
} from '../../model/store/store-condition.ts';
import type { CommandTable } from '../command-table.ts';
import { backupKeys, count, emptyInput, entityReference } from './input-fields.ts';

/** Long enough not to be guessed from a list of words. */
export const MIN_PASSPHRASE = 8;
/** For what is to be encrypted. */
export const newPassphrase = z.string().min(MIN_PASSPHRASE).max(1_000);

/** Records, search and the store itself. */
export const storeCommands = {
  /**
   * Restores the state before a record of ours with a record that supersedes it; refused once other records build on
   * it.
   */
  'records.undo': {
    kind: 'write',
    input: z.strictObject({ negotiation: entityReference, record: hash }),
    output: z.strictObject({ record: hash }),
  },

  /** Undoes records that were made together, the last first: all of them, or none if one is refused. */
  'records.undo-together': {
    kind: 'write',
    input: z.strictObject({ negotiation: entityReference, records: z.array(hash).min(1).max(2_000) }),
    /** Those that undo them, in the order of the records. */
    output: z.strictObject({ records: z.array(hash) }),
  },

  'search.find': {
    kind: 'read',
    input: z.strictObject({
      negotiation: entityReference,
      words: line.min(1).max(400),
      limit: z.int().min(1).max(200),
    }),
    output: z.array(shownHit),
  },

  'records.list': {
    kind: 'read',
    input: z.strictObject({ negotiation: entityReference }),
    output: z.array(shownRecord),
  },

  'records.verify': {
    kind: 'read',
    input: z.strictObject({ negotiation: entityReference }),
    output: z.strictObject({ records: count, devices: count, faults: z.array(recordFault), newer: count }),
  },

  /** Damaged records, which no list can show as they were. */
  'records.damaged': {
    kind: 'read',
    input: z.strictObject({ negotiation: entityReference }),
    output: z.array(shownDamagedRecord),
  },

  'store.rebuild': {
    kind: 'write',
    input: emptyInput,
    output: z.strictObject({ records: count, damaged: z.array(hash) }),
  },

  'store.show': {
    kind: 'read',
    input: emptyInput,
    output: z.strictObject({
      file: z.string(),
      /** An unused name in `backups/` of the data folder, for a backup made now. */
      free: z.string(),
      /** The files in `backups/`, newest first. */
      backups: z.array(z.strictObject({ file: z.string(), at: z.string(), bytes: count })),
    }),
  },

  /** What is known to be whole or damaged; does not check anything itself. */
  'store.condition': { kind: 'read', input: emptyInput, output: shownCondition },

  /** Checks everything in the store, which can take a minute, and answers with its condition. */
  'store.check': { kind: 'derive', input: emptyInput, output: shownCondition },

  /** Damaged unsaved input, in all texts. */
  'store.typings': { kind: 'read', input: emptyInput, output: z.array(shownDamagedTyping) },

  /** Damaged settings, such as the words of a form that was never sent. */
  'store.settings': { kind: 'read', input: emptyInput, output: z.array(shownDamagedSetting) },

  /** Discards damaged unsaved input, or a damaged setting, by its number. */
  'store.discard': {
    kind: 'write',
    input: z.strictObject({ typing: z.int().optional(), setting: z.int().optional() }),
    output: z.strictObject({ discarded: z.boolean() }),
  },

  'store.backup': {
    kind: 'derive',
    input: z.strictObject({
      file: path,
      /** Encrypts the backup as an age file (https://age-encryption.org/v1), for a passphrase or else for recipients. */
      passphrase: newPassphrase.optional(),
      /** Public keys, "age1…". */
      recipients: z.array(line.min(1).max(5_000)).max(50).optional(),
    }),
    /** Damaged records and files are included unchanged. */
    output: z.strictObject({
      file: z.string(),
      bytes: count,
      records: count,
      damagedRecords: count,
      damagedFiles: count,
      encrypted: z.boolean(),
    }),
  },

  'store.restore': {
    kind: 'write',
    input: z.strictObject({
      file: path,
      /** For an encrypted backup; `backup-locked` if they are missing or wrong. */
      ...backupKeys.shape,
    }),
    output: z.strictObject({ records: count, damagedFiles: count, kept: z.string().nullable() }),
  },
} as const satisfies CommandTable;
