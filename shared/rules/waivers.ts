import type { CheckCode, Finding } from '../model/check.ts';
import type { Known } from '../model/record.ts';

type Waiver = Extract<Known, { kind: 'check.waived' }>;

/** What no reason lets stand: D6, and what would come out wrong on paper (D12). */
const NEVER: ReadonlySet<CheckCode> = new Set([
  'indonesian-missing',
  'partner-language-missing',
  'alternat-unpaired',
  'reference-broken',
]);

export function isWaivable(check: CheckCode): boolean {
  return !NEVER.has(check);
}

/** What a waiver is about; `clause` is the clause's id. */
export type Waived = Pick<Finding, 'finding' | 'language'> & {
  readonly check: string;
  readonly clause: string | null;
};

/** One text for what is waived, the same for a finding and for the waiver of it. */
export function waivedKey({ check, finding, clause, language }: Waived): string {
  return [check, clause ?? '', language ?? '', finding].join(' ');
}

/** The waivers that stand, by what they are about; of two that were given at once the smaller hash counts. */
export function waiversByKey(live: readonly Waiver[]): ReadonlyMap<string, Waiver> {
  const all = live.toSorted((a, b) => (a.hash < b.hash ? 1 : -1));
  const newest = new Map(all.map((record) => [waivedKey(record.payload), record]));
  return new Map([...newest].filter(([, { payload }]) => !payload.withdrawn));
}
