import type { Language } from '../../../../shared/model/language.ts';
import type { ReadStore } from '../../store/open.ts';
import { textIn } from '../../store/texts.ts';
import { gather } from '../texts.ts';

/**
 * What is printed of each clause of a draft in some of its languages, by its code; the title block with the parties is `title`.
 * Only good for telling whether two are the same.
 */
export function clauseWords(
  db: ReadStore['db'],
  asked: { readonly negotiation: string; readonly draft: string },
): (languages: readonly Language[]) => ReadonlyMap<string, string> {
  const { clauses, numbers, description } = gather(db, asked);
  const { title, parties, paragraphWord, annexWord } = description;
  return (languages) =>
    new Map([
      ['title', JSON.stringify([languages.map((one) => title[one]), parties, paragraphWord, annexWord])],
      ...clauses.map(({ code, versions }, at) => {
        const words = languages.map((one) => textIn(versions[0], one));
        // Where nothing is numbered, what stands before it tells that it moved.
        const place = numbers.get(code) ?? clauses[at - 1]?.code ?? '';
        return [code, JSON.stringify([place, words])] as const;
      }),
    ]);
}

/** The codes of what is another, new or gone. */
export function changedClauses(old: ReadonlyMap<string, string>, next: ReadonlyMap<string, string>): string[] {
  return [...new Set([...next.keys(), ...old.keys()])].filter((code) => next.get(code) !== old.get(code));
}
