import type { CheckCode, Finding } from '../model/check.ts';
import type { KnownRecord } from '../model/record.ts';

type Waiver = Extract<KnownRecord, { kind: 'check.waived' }>;

/** Findings that can never be waived: D6, and what would be printed wrongly (D12). */
const NEVER_WAIVABLE: ReadonlySet<CheckCode> = new Set([
  'indonesian-missing',
  'partner-language-missing',
  'alternat-unpaired',
  'reference-broken',
]);

export function isWaivable(check: CheckCode): boolean {
  return !NEVER_WAIVABLE.has(check);
}

/** The subject of a waiver; `clause` is the clause's id. */
export type WaiverTarget = Pick<Finding, 'finding' | 'language'> & {
  readonly check: string;
  readonly clause: string | null;
};

/** A key for the subject, the same for a finding and for its waiver. */
export function buildWaiverKey({ check, finding, clause, language }: WaiverTarget): string {
  return [check, clause ?? '', language ?? '', finding].join(' ');
}

/** The waivers in force, by subject; of two concurrent ones the smaller hash counts. */
export function indexWaivers(live: readonly Waiver[]): ReadonlyMap<string, Waiver> {
  const all = live.toSorted((a, b) => (a.hash < b.hash ? 1 : -1));
  const newest = new Map(all.map((record) => [buildWaiverKey(record.payload), record]));
  return new Map([...newest].filter(([, { payload }]) => !payload.withdrawn));
}
