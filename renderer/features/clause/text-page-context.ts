import { createContext, useContext } from 'react';
import type { Input } from '../../../shared/api/commands.ts';
import type { ShownClause, ShownComment, ShownText } from '../../../shared/model/shown.ts';
import type { TextMatch } from './find-matches.ts';
import type { OwnCopyOptions } from './shown-source.ts';
import type { SpareTyping } from './spare-typings.ts';
import type { UnsavedTypings } from './use-typings.ts';

export type EditTarget = {
  readonly clause: string;
  readonly language: string;
  /** Where the cursor goes, as a source offset; by default the beginning of the body. */
  readonly at?: { readonly part: 'heading' | 'body'; readonly offset: number };
  /** Opens the clause with these words of its body bracketed. */
  readonly bracket?: { readonly from: number; readonly to: number; readonly side: string | null };
};

/** The tabs of the drawer next to the text. */
export const drawerTabs = ['comments', 'history', 'positions', 'brackets', 'checks'] as const;
export type DrawerTab = (typeof drawerTabs)[number];

/** Words to bring into view, as source offsets. */
export type PointedRange = {
  readonly clause: string;
  readonly language: string;
  readonly part: 'heading' | 'body';
  readonly start: number;
  readonly end: number;
};

/** A question why a clause reads as it does, with the element that it is asked at. */
export type WhyQuestion = Pick<Input<'clauses.why'>, 'clause' | 'language' | 'about'> & {
  readonly anchor: HTMLElement;
  /** The words as comments quote them; null if the question is not about words of the text. */
  readonly quote: string | null;
  /** Asked by pointing at words: the answer leaves with the pointer, and takes no focus. */
  readonly isPassing: boolean;
};

export type SearchMatches = {
  readonly matches: ReadonlyMap<string, readonly TextMatch[]>;
  readonly here: { readonly key: string; readonly n: number } | null;
};
export const buildMatchKey = (clause: string, language: string, part: 'heading' | 'body') =>
  `${clause}/${language}/${part}`;

/** The state that all clauses of the page share. */
export type TextPageState = {
  readonly text: ShownText;
  readonly options: OwnCopyOptions;
  readonly languages: readonly string[];
  /** The base draft of the displayed changes, with its clauses by id; null while changes are hidden. */
  readonly base: { readonly clauses: ReadonlyMap<string, ShownClause>; readonly options: OwnCopyOptions } | null;
  readonly comments: ReadonlyMap<string, readonly ShownComment[]>;
  readonly found: SearchMatches;
  readonly readOnly: boolean;
  readonly here: string | null;
  /** The languages of one clause that are being edited, the one with the cursor last. */
  readonly editors: readonly EditTarget[];
  /** The target of an edit that was refused because its clause is agreed. */
  readonly refused: EditTarget | null;
  readonly pointed: PointedRange | null;
  /** The clause whose agreement menu the keyboard shortcut opens. */
  readonly agreeing: string | null;
  readonly typings: UnsavedTypings;
  /** Unsaved words next to others in the same clause and language. */
  readonly spares: readonly SpareTyping[];
  readonly select: (clause: string) => void;
  /** Opens an editor, next to those that are open in the same clause, and goes to it. */
  readonly edit: (place: EditTarget) => void;
  /** Takes note that an open editor has the cursor. */
  readonly turnTo: (place: EditTarget) => void;
  /** Closes the editor of a language; by default all. */
  readonly leave: (language?: string) => void;
  readonly openComment: (id: string) => void;
  readonly openDrawer: (tab: DrawerTab, clause: string) => void;
  readonly agree: (clause: string | null) => void;
  readonly ask: (question: WhyQuestion) => void;
  /** Brings words of the text into view, next to another language if given; the whole clause if the range is empty. */
  readonly point: (words: PointedRange, beside?: string) => void;
};

export const TextPageContext = createContext<TextPageState | null>(null);

export function useTextPage(): TextPageState {
  const page = useContext(TextPageContext);
  if (page === null) throw new Error('no page above');
  return page;
}
