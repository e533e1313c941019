import type { Language } from '../../../../shared/model/language.ts';
import type { OpenStore } from '../../store/open-store.ts';
import { getVersionText } from '../../store/texts.ts';
import { gatherText } from '../text/gather-text.ts';

/**
 * Creates a reader of what is printed of each clause of a draft in some of its languages, by code; `title` is the title
 * block with the parties. The words are only fit for a comparison of equality.
 */
export function createClauseWordsReader(
  db: OpenStore['db'],
  asked: { readonly negotiation: string; readonly draft: string },
): (languages: readonly Language[]) => ReadonlyMap<string, string> {
  const { clauses, numbers, description } = gatherText(db, asked);
  const { title, parties, paragraphWord, annexWord, numberForms } = description;
  return (languages) =>
    new Map([
      ['title', JSON.stringify([languages.map((one) => title[one]), parties, paragraphWord, annexWord, numberForms])],
      ...clauses.map(({ code, label, versions }, at) => {
        const words = languages.map((one) => getVersionText(versions[0], one));
        // Without numbers, the preceding clause shows whether a clause moved.
        const place = numbers.get(code) ?? clauses[at - 1]?.code ?? '';
        return [code, JSON.stringify([place, languages.map((one) => label[one] ?? ''), words])] as const;
      }),
    ]);
}

/** The codes of clauses that differ, are new or are gone. */
export function listChangedClauses(old: ReadonlyMap<string, string>, next: ReadonlyMap<string, string>): string[] {
  return [...new Set([...next.keys(), ...old.keys()])].filter((code) => next.get(code) !== old.get(code));
}
