import type { Input } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import type { Language } from '../../../../shared/model/language.ts';
import type { ReadContext } from '../../context.ts';
import { formatLocalDay } from '../../format-local-day.ts';
import { listStances } from '../../queries/agreements/list-stances.ts';
import { showProcess } from '../../queries/agreements/show-process.ts';
import { findPreviousDraft } from '../../queries/drafts/find-previous-draft.ts';
import { collectInternalWords } from '../../queries/internal-words.ts';
import { gatherText } from '../../queries/text/gather-text.ts';
import { readPrintLayout } from '../../queries/text/print-layout.ts';
import { checkTravel, formatTravelStem } from '../../queries/travel/check-travel.ts';
import { openComparisonSources } from '../comparison/compare-sides.ts';
import { buildPrintedText } from '../papers/printed-text.ts';

/**
 * Gathers in one snapshot everything that a delegation takes along. Throws `draft-foreign`, or as `buildPrintedText` does
 * for a text that cannot be printed.
 */
export function gatherTravelSet(context: ReadContext, input: Input<'travel.make'>) {
  const { db } = context.store;
  const text = gatherText(db, input);
  const { draft, description } = text;
  const { id } = text.negotiation;
  if (draft?.record.payload.origin === 'counterpart')
    throw new Failure('draft-foreign', { draft: draft.record.payload.code });
  const asked = { negotiation: id, draft: draft?.record.entity ?? null };
  const languages = draft?.record.payload.languages ?? description.languages;
  const copies = description.parties.map(({ code }) => code);
  const own = description.parties.find(({ side }) => side === 'ours')?.code ?? '';
  const print = (language: Language, copy: string, initials: boolean) =>
    buildPrintedText(db, { ...asked, language, copy, initials }).document;
  const since = findPreviousDraft(db, id, draft, input.since);
  const shared = languages.filter((language) => since?.record.payload.languages.includes(language));
  return {
    text,
    since,
    languages,
    code: draft?.record.payload.code ?? null,
    date: draft?.date ?? formatLocalDay(context.now()),
    stem: formatTravelStem(text),
    clean: languages.map((language) => print(language, own, false)),
    initialled: copies.flatMap((copy) =>
      languages.map((language) => ({ copy, document: print(language, copy, true) })),
    ),
    redlines: shared.map((language) => ({
      language,
      sides: openComparisonSources(
        context,
        {
          language,
          old: { of: 'draft', negotiation: id, draft: since?.record.entity ?? '' },
          next:
            asked.draft === null
              ? { of: 'text', negotiation: id }
              : { of: 'draft', negotiation: id, draft: asked.draft },
        },
        true,
      ),
    })),
    brief: {
      text,
      guidelines: showProcess(context, { negotiation: id }).guidelines,
      stances: listStances(context, { negotiation: id }),
    },
    look: readPrintLayout(context, id),
    internal: collectInternalWords(db, id),
    check: checkTravel(context, asked),
  };
}
export type GatheredTravelSet = ReturnType<typeof gatherTravelSet>;
