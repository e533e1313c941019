import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '../../../electron/core/word/read/read.ts';
import { paragraphsIn } from '../../../electron/core/word/read/view.ts';
import type { Texts } from '../../../shared/model/fields.ts';
import type { Party } from '../../../shared/model/negotiation.ts';
import type { ReplyFile } from '../../../shared/reply/file.ts';
import type { SentText } from '../../../shared/reply/sent.ts';
import { comparedClauses, isAround } from '../../../shared/rules/compared.ts';
import { numbering } from '../../../shared/rules/numbering.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'resources', 'sample');
const json = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));

type Draft = {
  readonly id: string;
  readonly languages: readonly string[];
  readonly clauses: readonly {
    readonly id: string;
    readonly kind: 'preamble' | 'paragraph' | 'closing' | 'annex';
    readonly heading: Readonly<Record<string, string>>;
    readonly body: Readonly<Record<string, string>>;
  }[];
};
type Negotiation = { readonly title: Texts; readonly parties: [Party, Party]; readonly paragraphWord: Texts };

/** Our drafts of the sample in every language, as they are read on paper; the sample's files have no signature blocks. */
export function sampleSent(): readonly SentText[] {
  const { title, parties, paragraphWord }: Negotiation = json('negotiation.json');
  const drafts: readonly Draft[] = json('drafts.json');
  return drafts
    .filter(({ id }) => id !== 'counter-draft-1')
    .flatMap(({ id, languages, clauses: all }) =>
      languages.map((language): SentText => {
        const clauses = all.map((one) => ({
          id: `${id}/${one.id}`,
          code: one.id,
          kind: one.kind,
          depth: 0,
          heading: one.heading[language] ?? '',
          body: one.body[language] ?? '',
        }));
        const numbers = numbering(clauses, true);
        const source = { title, parties, paragraphWord, annexWord: {}, clauses, numbers };
        const shown = comparedClauses(source, language).filter((one) => one.id === 'title' || !isAround(one.id));
        const code = (of: string) => clauses.find((one) => one.id === of)?.code ?? of;
        return { draft: id, language, around: [], clauses: shown.map((one) => ({ ...one, code: code(one.id) })) };
      }),
    );
}

export async function fileFrom(name: string, bytes: Uint8Array): Promise<ReplyFile> {
  const document = await read(bytes);
  return { name, document, rejected: paragraphsIn(document, 'rejected'), accepted: paragraphsIn(document, 'accepted') };
}

export const sampleReply = (name: string) => fileFrom(name, readFileSync(join(folder, name)));
