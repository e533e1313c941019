import type { Examination, TextStanding } from '../../../../shared/model/home.ts';
import { listDamagedRecords } from '../../store/negotiations.ts';
import type { OpenStore } from '../../store/open-store.ts';
import { countRecords } from '../../store/records.ts';

type Db = OpenStore['db'];

/** What is known of a text as its records are. */
export type KnownText = {
  readonly standing: Omit<TextStanding, 'examined' | 'typed'>;
  /** Null until somebody looks. */
  examined: Examination | null;
};

const known = new WeakMap<Db, Map<string, { readonly state: string; readonly text: KnownText }>>();

/**
 * What was read of a text, read again after its next record. Reading 200 texts takes a quarter of a second, and records only
 * grow: as long as there are as many, and as many damaged ones, all is as it was.
 */
export function recallText(db: Db, negotiation: string, read: () => KnownText['standing']): KnownText {
  const state = `${countRecords(db, negotiation)} ${listDamagedRecords(db, negotiation).length}`;
  const all = known.get(db) ?? new Map<string, { readonly state: string; readonly text: KnownText }>();
  known.set(db, all);
  const last = all.get(negotiation);
  if (last?.state === state) return last.text;
  const text = { standing: read(), examined: null };
  all.set(negotiation, { state, text });
  return text;
}
