import type { Output } from '../../../shared/api/commands.ts';
import type { ProblemSummary } from '../../components/format-problem.ts';

/** A file in a mail or an archive that was not read; `why` is null if it is of a kind that is not. */
export type UnreadFile = { readonly name: string; readonly why: ProblemSummary | null };

/** What was not read of the files in a mail or an archive: the refused ones first. */
export function listUnreadFiles({ parts, unread }: Output<'files.parts'>): readonly UnreadFile[] {
  return [
    ...unread.map(({ name, code, details }) => ({ name, why: { code: code as ProblemSummary['code'], details } })),
    ...parts.filter(({ readable }) => !readable).map(({ name }) => ({ name, why: null })),
  ];
}
