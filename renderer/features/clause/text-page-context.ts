import { createContext, useContext } from 'react';
import type { ShownClause, ShownComment, ShownText } from '../../../shared/model/shown.ts';
import type { RenderOptions } from '../../../shared/text/marks/render-marks.ts';
import type { TextMatch } from './find-matches.ts';
import type { UnsavedTypings } from './use-typings.ts';

export type EditTarget = {
  readonly clause: string;
  readonly language: string;
  /** Where the cursor goes, in offsets of the source; else to the beginning of the body. */
  readonly at?: { readonly part: 'heading' | 'body'; readonly offset: number };
  /** The clause is opened with these words of its body bracketed. */
  readonly bracket?: { readonly from: number; readonly to: number; readonly side: string | null };
};

/** What the drawer shows beside the text. */
export const drawerTabs = ['comments', 'history', 'positions', 'brackets', 'checks'] as const;
export type DrawerTab = (typeof drawerTabs)[number];

/** Words that somebody asked to be shown, in offsets of the source. */
export type PointedRange = {
  readonly clause: string;
  readonly language: string;
  readonly part: 'heading' | 'body';
  readonly start: number;
  readonly end: number;
};

export type SearchMatches = {
  readonly matches: ReadonlyMap<string, readonly TextMatch[]>;
  readonly here: { readonly key: string; readonly n: number } | null;
};
export const buildMatchKey = (clause: string, language: string, part: 'heading' | 'body') =>
  `${clause}/${language}/${part}`;

/** What every clause of the page is shown with. */
export type TextPageState = {
  readonly text: ShownText;
  readonly options: RenderOptions;
  readonly languages: readonly string[];
  /** The clauses of the draft since which changes are shown, by their ids; null while they are not shown. */
  readonly base: { readonly clauses: ReadonlyMap<string, ShownClause>; readonly options: RenderOptions } | null;
  readonly comments: ReadonlyMap<string, readonly ShownComment[]>;
  readonly found: SearchMatches;
  readonly readOnly: boolean;
  readonly here: string | null;
  readonly editing: EditTarget | null;
  /** What somebody wanted to edit and is agreed, so that its editor did not open. */
  readonly refused: EditTarget | null;
  readonly pointed: PointedRange | null;
  /** The clause of which the agreement is asked for by its key. */
  readonly agreeing: string | null;
  readonly typings: UnsavedTypings;
  readonly select: (clause: string) => void;
  readonly edit: (place: EditTarget) => void;
  readonly leave: () => void;
  readonly openComment: (id: string) => void;
  readonly openDrawer: (tab: DrawerTab, clause: string) => void;
  readonly agree: (clause: string | null) => void;
  /** Shows words of the text where they stand, beside another language; without words the clause. */
  readonly point: (words: PointedRange, beside?: string) => void;
};

export const TextPageContext = createContext<TextPageState | null>(null);

export function useTextPage(): TextPageState {
  const page = useContext(TextPageContext);
  if (page === null) throw new Error('no page above');
  return page;
}
