import { createContext, useContext } from 'react';
import type { ShownClause, ShownComment, ShownText } from '../../../shared/model/shown.ts';
import type { RenderOptions } from '../../../shared/text/render.ts';
import type { Match } from './match.ts';
import type { Typings } from './use-typings.ts';

export type Place = {
  readonly clause: string;
  readonly language: string;
  /** Where the cursor goes, in offsets of the source; else to the beginning of the body. */
  readonly at?: { readonly part: 'heading' | 'body'; readonly offset: number };
  /** The clause is opened with these words of its body bracketed. */
  readonly bracket?: { readonly from: number; readonly to: number };
};

export type FoundWords = {
  readonly matches: ReadonlyMap<string, readonly Match[]>;
  readonly here: { readonly key: string; readonly n: number } | null;
};
export const foundKey = (clause: string, language: string, part: 'heading' | 'body') => `${clause}/${language}/${part}`;

/** What every clause of the page is shown with. */
export type Page = {
  readonly text: ShownText;
  readonly options: RenderOptions;
  readonly languages: readonly string[];
  /** The clauses of the draft since which changes are shown, by their ids; null while they are not shown. */
  readonly base: { readonly clauses: ReadonlyMap<string, ShownClause>; readonly options: RenderOptions } | null;
  readonly comments: ReadonlyMap<string, readonly ShownComment[]>;
  readonly found: FoundWords;
  readonly readOnly: boolean;
  readonly here: string | null;
  readonly editing: Place | null;
  readonly typings: Typings;
  readonly select: (clause: string) => void;
  readonly edit: (place: Place) => void;
  readonly leave: () => void;
  readonly openComment: (id: string) => void;
  readonly openDrawer: (tab: 'comments' | 'history' | 'positions', clause: string) => void;
};

export const PageContext = createContext<Page | null>(null);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === null) throw new Error('no page above');
  return page;
}
