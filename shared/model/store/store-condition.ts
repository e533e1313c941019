import { z } from 'zod';
import { code, hash, id } from '../fields.ts';
import { language } from '../language.ts';

const count = z.int().nonnegative();

/** Everything that can be wrong with a store; each is a key of the interface texts (`store-fault.*`). */
const storeFaultKind = z.enum([
  /** The text of a record does not match its hash. */
  'record-damaged',
  /** Records that this machine wrote, or that a chain numbers, are not in the store. */
  'records-missing',
  'file-damaged',
  /** A record names the file, and the store does not have it. */
  'file-missing',
  'setting-damaged',
  'typing-damaged',
  /** Derived tables or indexes differ from the records. */
  'derived-different',
  /** SQLite's own check of the file failed. */
  'pages-damaged',
]);

/** What a damaged record was, from columns that may be damaged themselves. */
export const damagedSubject = z.enum([
  ...(['negotiation', 'clause', 'version', 'comment', 'unit', 'draft'] as const),
  ...(['reply', 'request', 'meeting', 'term', 'file', 'step', 'bracket'] as const),
  ...(['position', 'assessment', 'stage', 'guidelines', 'signing'] as const),
  ...(['answer', 'revision', 'status', 'placement', 'confirmation', 'waiver'] as const),
  ...(['draft-details', 'pairing', 'export', 'archiving', 'undoing'] as const),
  // A record of a kind from a newer program, and one whose kind is damaged itself.
  ...(['statement', 'unknown'] as const),
]);
export type DamagedSubject = z.infer<typeof damagedSubject>;

/** `name` is the setting, file or clause; empty if unknown. `detail` is for the technical reader. */
const storeFault = z.strictObject({
  fault: storeFaultKind,
  hash: hash.nullable(),
  negotiation: id.nullable(),
  kind: z.string(),
  entity: z.string(),
  name: z.string(),
  detail: z.string(),
});
export type StoreFault = z.infer<typeof storeFault>;

const checkProgress = z.strictObject({ done: count, total: count });
export type CheckProgress = z.infer<typeof checkProgress>;

/** What the newest backup has of something that is damaged here; `unsearched` while a check runs. */
const backupCopy = z.enum(['whole', 'damaged', 'missing', 'no-backup', 'unsearched']);
export type BackupCopy = z.infer<typeof backupCopy>;

const shownFault = storeFault.extend({
  subject: damagedSubject,
  /** The code of the negotiation, null if it is unknown. */
  text: z.string().nullable(),
  backup: backupCopy,
});
export type ShownStoreFault = z.infer<typeof shownFault>;

/** A damaged record in its place in a list; `name` has its first words if the newest backup has them. */
export const shownDamagedRecord = z.strictObject({
  hash,
  subject: damagedSubject,
  entity: z.string(),
  /** The clause that it is, or is about; null if there is none or it is unknown. */
  clause: code.nullable(),
  name: z.string(),
  backup: backupCopy,
});
export type ShownDamagedRecord = z.infer<typeof shownDamagedRecord>;

/** Damaged unsaved input with what can be read of it; the text and the clause are codes. Null is what is
 * unknown.  */
export const shownDamagedTyping = z.strictObject({
  id: z.int(),
  text: z.string().nullable(),
  clause: z.string().nullable(),
  language: language.nullable(),
  heading: z.string(),
  body: z.string(),
  at: z.iso.datetime().nullable(),
});
export type ShownDamagedTyping = z.infer<typeof shownDamagedTyping>;

/** A damaged setting; `words` is what people can still read of it. A form's name begins with "ui.kept.". */
export const shownDamagedSetting = z.strictObject({ id: z.int(), name: z.string(), words: z.string() });

export const shownCondition = z.strictObject({
  /** Not checked yet, being checked, or checked at `at`. */
  state: z.enum(['unchecked', 'checking', 'checked']),
  progress: checkProgress.nullable(),
  at: z.string().nullable(),
  /** When kept files and the whole database were last checked too, rather than records and what derives from them. */
  fullAt: z.string().nullable(),
  records: count,
  files: count,
  /** Records written since they were last checked; 0 while nothing was checked. */
  unseen: count,
  /** Derived data differed from the records and was rebuilt from them since the program started. */
  rebuilt: z.boolean(),
  /** It could not be rebuilt, for lack of room on the disk. */
  lacksRoom: z.boolean(),
  faults: z.array(shownFault),
  /**
   * The store was copied from one that another machine wrote. `original` is the file as it came, null if it is gone;
   * `omitted` counts its damaged records that could not be copied.
   */
  adopted: z
    .strictObject({ at: z.string(), original: z.string().nullable(), damaged: count, omitted: count })
    .nullable(),
  /** The newest backup, null if there is none or it cannot be read. `whole` counts the damaged things that are whole in it. */
  backup: z.strictObject({ file: z.string(), at: z.string(), whole: count, damaged: count }).nullable(),
});
export type ShownCondition = z.infer<typeof shownCondition>;
