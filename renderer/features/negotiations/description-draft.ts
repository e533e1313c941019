import type { ShownText } from '../../../shared/model/shown.ts';

type DescribedParty = ShownText['parties'][number];
export type DescriptionDraft = {
  readonly shortName: string;
  readonly title: ShownText['title'];
  readonly parties: [DescribedParty, DescribedParty];
  readonly prevailingLanguage: string | null;
};

/** Returns the current description of a text as a draft. */
export function createDescriptionDraft({ shortName, title, parties, prevailingLanguage }: ShownText): DescriptionDraft {
  return { shortName, title, parties: parties as DescriptionDraft['parties'], prevailingLanguage };
}

/** Returns the draft with one side changed. */
export function updateParty(
  described: DescriptionDraft,
  code: string,
  part: Partial<DescribedParty>,
): DescriptionDraft {
  const parties = described.parties.map((party) => (party.code === code ? { ...party, ...part } : party));
  return { ...described, parties: parties as DescriptionDraft['parties'] };
}
