import type { DamagedSubject } from './store-condition.ts';

/**
 * What each list reads, on screen and on the command line: a damaged record of these has its place in it. The words of
 * clauses have their own place on the page, so `text` has what else the page reads.
 */
export const damageLists = {
  text: [
    'negotiation',
    'archiving',
    'placement',
    'status',
    'confirmation',
    'pairing',
    'draft-details',
    'undoing',
    'statement',
    'unknown',
  ],
  comments: ['comment', 'answer', 'revision'],
  matrix: ['comment', 'answer', 'revision', 'unit', 'request', 'reply'],
  brackets: ['clause', 'version', 'bracket'],
  checks: [
    'negotiation',
    'clause',
    'version',
    'placement',
    'confirmation',
    'draft',
    'term',
    'waiver',
    'statement',
    'unknown',
  ],
  search: ['clause', 'version', 'comment'],
  terms: ['term'],
  meetings: ['meeting', 'status'],
  units: ['unit'],
  files: ['file'],
  replies: ['reply', 'comment', 'revision', 'draft', 'draft-details'],
  process: ['step', 'stage'],
  guidelines: ['guidelines'],
  stances: ['position', 'assessment'],
  signing: ['signing', 'export'],
} as const satisfies { readonly [list: string]: readonly DamagedSubject[] };

export type DamageList = keyof typeof damageLists;

/** Whether a list names a damaged record, by what the record was. */
export function isNamedInList(list: DamageList, { subject }: { readonly subject: DamagedSubject }): boolean {
  const subjects: readonly DamagedSubject[] = damageLists[list];
  return subjects.includes(subject);
}
