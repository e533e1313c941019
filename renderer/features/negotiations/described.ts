import type { ShownText } from '../../../shared/model/shown.ts';

type Party = ShownText['parties'][number];
export type Described = {
  readonly title: ShownText['title'];
  readonly parties: [Party, Party];
  readonly prevailingLanguage: string | null;
};

/** What stands in the text now. */
export function describedIn({ title, parties, prevailingLanguage }: ShownText): Described {
  return { title, parties: parties as Described['parties'], prevailingLanguage };
}

/** The same with one side changed. */
export function withParty(described: Described, code: string, part: Partial<Party>): Described {
  const parties = described.parties.map((party) => (party.code === code ? { ...party, ...part } : party));
  return { ...described, parties: parties as Described['parties'] };
}
