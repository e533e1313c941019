import type { OpenStore } from '../../store/open-store.ts';
import { prepareSql } from '../../store/prepare-sql.ts';
import { hashRecordText } from '../../store/record-hash.ts';

type Db = OpenStore['db'];

export type UnreadableRecord = { readonly hash: string; readonly kind: string; readonly entity: string };

/** The records of a text that were whole when this process read them, by their rows: a row never changes. */
type WholeRecords = { readonly version: unknown; readonly ids: Map<string, Set<number>> };

const known = new WeakMap<Db, WholeRecords>();

/**
 * Records of a negotiation that what is shown of it leaves out, in order of arrival; earlier versions and superseded
 * statements are not looked at. Hashing 60,000 comments of 1 KB takes 0.3 s, so each is hashed once, and again if another
 * program has written to the file since.
 */
export function findUnreadableRecords(db: Db, negotiation: string): UnreadableRecord[] {
  const ids = listShownRecords(db, negotiation);
  const whole = readWholeRecords(db, negotiation);
  const rows = prepareSql<[id: number, hash: string, json: string]>(
    db,
    'SELECT id, hash, json FROM record WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id',
  ).raw();
  const unreadable: number[] = [];
  for (const [id, hash, json] of rows.iterate(JSON.stringify(ids.filter((id) => !whole.has(id))))) {
    if (hashRecordText(json) === hash) whole.add(id);
    else unreadable.push(id);
  }
  const named = prepareSql<UnreadableRecord>(db, 'SELECT hash, kind, entity FROM record WHERE id = ?');
  return unreadable.flatMap((id) => named.get(id) ?? []);
}

function listShownRecords(db: Db, negotiation: string): number[] {
  return prepareSql<number>(
    db,
    `SELECT record FROM statement WHERE negotiation = $negotiation AND live = 1
     UNION ALL SELECT record FROM comment WHERE negotiation = $negotiation
     UNION ALL SELECT record FROM clause WHERE negotiation = $negotiation
     UNION ALL SELECT record FROM head WHERE negotiation = $negotiation
     UNION ALL SELECT record FROM confirmation WHERE negotiation = $negotiation
     UNION ALL SELECT record FROM newer WHERE negotiation = $negotiation`,
  )
    .pluck()
    .all({ negotiation });
}

function readWholeRecords(db: Db, negotiation: string): Set<number> {
  const version = db.pragma('data_version', { simple: true });
  let all = known.get(db);
  if (all === undefined || all.version !== version) {
    all = { version, ids: new Map() };
    known.set(db, all);
  }
  const ids = all.ids.get(negotiation) ?? new Set();
  all.ids.set(negotiation, ids);
  return ids;
}
