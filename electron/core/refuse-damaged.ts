import type { CommandName } from '../../shared/api/commands.ts';
import { Failure } from '../../shared/api/failure.ts';
import type { StoreFault } from '../../shared/model/store/store-condition.ts';
import { findNegotiation } from './queries/resolve-names.ts';
import { isInternalKind } from './queries/store/is-internal-kind.ts';
import { nameFault } from './queries/store/name-fault.ts';
import type { StoreMonitor } from './store/check/store-monitor.ts';
import type { OpenStore } from './store/open-store.ts';

/** Files that contain comments, positions or answers too. */
const WITH_COMMENTS: ReadonlySet<CommandName> = new Set<CommandName>([
  'matrix.export',
  'brief.export',
  'meetings.export',
  'requests.send',
  'requests.memo',
]);

/** Commands by which a text leaves: frozen as a draft, or written to a file for others. */
const LEAVING: ReadonlySet<CommandName> = new Set<CommandName>([
  'drafts.freeze',
  'exports.make',
  'signing.make',
  'matrix.export',
  'brief.export',
  'application.export',
  'initials-sheet.export',
  'travel.make',
  'meetings.export',
  'requests.send',
  'requests.memo',
  'comparisons.export',
  'comparisons.answer',
]);

/** Commands that show or repair the store itself, whatever its condition. */
const ALWAYS = /^(store|records|settings|person)\./;

/** Damage that changes what a text says; a kept file is checked whenever it is read. */
const BLOCKING: ReadonlySet<StoreFault['fault']> = new Set(['record-damaged', 'records-missing', 'pages-damaged']);

/**
 * Refuses a command whose answer could lack something. Throws `derived-damaged` or `derived-no-room` if the derived tables do not
 * fit the records, and for a text that would leave `record-damaged` or `text-not-whole` after a fresh check of the records.
 */
export async function refuseDamaged(
  name: CommandName,
  input: unknown,
  { db, path }: OpenStore,
  monitor: StoreMonitor,
): Promise<void> {
  const leaving = LEAVING.has(name);
  const listIds = () => new Set(listNegotiations(input).map((named) => findNegotiation(db, named).id));
  const faults = leaving ? await monitor.examine(listIds) : monitor.read().faults;
  if (ALWAYS.test(name)) return;
  if (faults.some(({ fault }) => fault === 'derived-different'))
    throw new Failure(monitor.isRoomLacking() ? 'derived-no-room' : 'derived-damaged', { path });
  if (!leaving) return;
  const ids = listIds();
  const needed = (kind: string) => WITH_COMMENTS.has(name) || !isInternalKind(kind);
  const found = faults.filter(
    ({ fault, negotiation, kind }) =>
      BLOCKING.has(fault) && needed(kind) && (negotiation === null || ids.has(negotiation)),
  );
  const [first] = found;
  if (first === undefined) return;
  if (first.fault === 'record-damaged' && first.hash !== null)
    throw new Failure('record-damaged', { hash: first.hash, what: nameFault(db, first).name || first.entity });
  throw new Failure('text-not-whole', { count: found.length });
}

/** The negotiations that an input names: by itself, or in anything within it, such as the sides of a comparison. */
function listNegotiations(input: unknown): string[] {
  if (typeof input !== 'object' || input === null) return [];
  return Object.entries(input).flatMap(([key, value]) =>
    key === 'negotiation' && typeof value === 'string' ? [value] : listNegotiations(value),
  );
}
