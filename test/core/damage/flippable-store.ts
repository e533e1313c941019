import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { type Core, createCore } from '../../../electron/core/core.ts';
import type { CommandName, Input } from '../../../shared/api/commands.ts';
import { Failure } from '../../../shared/api/failure.ts';
import { buildCoreOptions, callCommand, loadSampleText } from '../../helpers/core.ts';
import { createUuid } from '../../store/test-site.ts';

/** A data folder as it lay on the disk, with the folder that remembers the device. */
export type StoreImage = {
  readonly folder: string;
  readonly database: Uint8Array;
  readonly log: Uint8Array;
  readonly negotiation: string;
  readonly files: readonly string[];
};

const DATABASE = join('data', 'naskah.db');

/** Opens a core whose new records are the same in every run. */
export function openRepeatableCore(folder: string): Core {
  let made = 0;
  const newId = () => {
    made += 1;
    return createUuid(0xf0000000 + made);
  };
  return createCore(buildCoreOptions(folder, { now: () => new Date('2022-02-01T03:00:00Z'), newId }));
}

/**
 * The sample with exported files, a received file and unsaved words; `withLog` leaves the last commits in the write-ahead
 * log, as a killed process does. It is made in the folder in which it is opened, since the device remembers the place.
 */
export async function createStoreImage(folder: string, withLog: boolean): Promise<StoreImage> {
  rmSync(folder, { recursive: true, force: true });
  const before = openRepeatableCore(folder);
  const negotiation = await loadSampleText(before);
  before.close();
  const core = openRepeatableCore(folder);
  const typed = { negotiation, clause: 'funding', language: 'en', base: null, heading: '', body: 'Unsaved words' };
  await callCommand(core, 'typing.keep', typed);
  await callCommand(core, 'settings.set', { name: 'ui.theme', value: 'dark' });
  core.receive(negotiation, 'letter.txt', new TextEncoder().encode('A received letter. '.repeat(1000)));
  const final = { negotiation, as: 'final', language: 'en', copy: 'ID', draft: 'draft-2' } as const;
  await callCommand(core, 'exports.make', final);
  const copy = mkdtempSync(join(tmpdir(), 'naskah-image-'));
  if (!withLog) core.close();
  cpSync(folder, copy, { recursive: true });
  if (withLog) core.close();
  rmSync(folder, { recursive: true, force: true });
  rmSync(join(copy, `${DATABASE}-shm`), { force: true });
  const log = withLog ? readFileSync(join(copy, `${DATABASE}-wal`)) : new Uint8Array();
  const db = new Database(join(copy, DATABASE), { readonly: true });
  const files = db.prepare<[], string>('SELECT sha256 FROM file ORDER BY sha256').pluck().all();
  db.close();
  rmSync(join(copy, `${DATABASE}-shm`), { force: true });
  if (withLog) writeFileSync(join(copy, `${DATABASE}-wal`), log);
  return { folder: copy, database: readFileSync(join(copy, DATABASE)), log, negotiation, files };
}

/** Flips one bit, counted over the database and its log, and restores everything else in `folder`. */
export function writeFlippedStore(image: StoreImage, folder: string, bit: number): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(image.folder, folder, { recursive: true });
  const { database } = image;
  const byte = Math.floor(bit / 8);
  const [source, path, at] =
    byte < database.length
      ? [database, join(folder, DATABASE), byte]
      : [image.log, join(folder, `${DATABASE}-wal`), byte - database.length];
  const flipped = Uint8Array.from(source);
  flipped[at] = (flipped[at] ?? 0) ^ (1 << (bit % 8));
  writeFileSync(path, flipped);
}

export const countBits = ({ database, log }: StoreImage) => (database.length + log.length) * 8;

/** Numbers below `limit` that depend on the seed alone (mulberry32). */
export function createRandom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return Math.floor((((value ^ (value >>> 14)) >>> 0) / 4294967296) * limit);
  };
}

type Ask = <N extends CommandName>(name: N, input: Input<N>) => Promise<void>;

/**
 * Everything that people and files get from a store, by command: an answer as text, a refusal as its code; if the text
 * `leaves`, it is exported and frozen at the end.
 */
export async function collectAnswers(
  core: Core,
  { negotiation, files }: StoreImage,
  leaves: boolean,
): Promise<Map<string, string>> {
  const answers = new Map<string, string>();
  const ask: Ask = async (name, input) => {
    const result = await core.call(name, input);
    answers.set(
      `${name} ${JSON.stringify(input)}`,
      result.ok ? formatAnswer(name, result.value) : `refused: ${result.error.code}`,
    );
  };
  await ask('negotiations.list', {});
  for (const draft of [null, 'draft-1', 'draft-2']) await ask('texts.show', { negotiation, draft });
  await ask('comments.list', { negotiation, clause: null });
  await ask('clauses.history', { negotiation, clause: 'funding' });
  await ask('units.list', { negotiation });
  await ask('replies.list', { negotiation });
  await ask('files.list', { negotiation });
  await ask('typing.list', { negotiation });
  await ask('settings.show', {});
  await ask('search.find', { negotiation, words: 'the', limit: 200 });
  for (const sha256 of files) answers.set(`file ${sha256}`, readFile(core, sha256));
  if (!leaves) return answers;
  const final = { negotiation, as: 'final', language: 'en', copy: 'ID' } as const;
  await ask('exports.make', { ...final, draft: 'draft-2' });
  await ask('drafts.freeze', { negotiation, label: 'Draft 3', code: null, date: null, note: '' });
  await ask('texts.show', { negotiation, draft: 'draft-3' });
  return answers;
}

/** A rebuilt index ranks the same hits in another order. */
function formatAnswer(name: CommandName, value: unknown): string {
  const lines =
    Array.isArray(value) && name === 'search.find' ? value.map((hit) => JSON.stringify(hit)).sort() : [value];
  return JSON.stringify(lines, omitFreshNames);
}

/** The record of an export names this device, which may be a new one. */
const omitFreshNames = (key: string, value: unknown) => (key === 'record' ? undefined : value);

function readFile(core: Core, sha256: string): string {
  try {
    const bytes = core.file(sha256);
    return bytes === null ? 'none' : createHash('sha256').update(bytes).digest('hex');
  } catch (problem) {
    return `refused: ${problem instanceof Failure ? problem.code : String(problem)}`;
  }
}
