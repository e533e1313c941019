/**
 * The marked-up text of one clause in one language, as a tree.
 *
 * EBNF (ISO 14977) of the source:
 *
 *   text     = { inline | newline } ;
 *   inline   = character | escape | alternat | ref | italics | bracket ;
 *   escape   = "\" , ( "\" | "{" | "}" | "[" | "]" | "|" ) ;
 *   alternat = "{" , party , ":" , span , [ "|" , span ] , "}" ;      one line, no alternat inside
 *   ref      = "{ref:" , code , "}" ;
 *   italics  = "{i:" , span , "}" ;                                    one line, no italics inside
 *   bracket  = "[" , [ party , ": " ] , { inline | newline } , "]" ;   not empty
 *   span     = { inline } ;                                            not empty before "|" or "}"
 *   party    = capital , capital or digit , { capital or digit } ;     at most 8
 *   code     = letter or digit , { letter or digit or "." or "_" or "-" } ;   ASCII, at most 40
 *   character = any character but "\" "{" "}" "[" "]" "|" and newline ;
 *
 * The six special characters are always escaped as plain text, so that every text has exactly one source, and `parseMarks`
 * and `printMarks` are inverses.
 */
export type Mark =
  | { readonly type: 'text'; readonly text: string }
  | {
      readonly type: 'alternat';
      readonly party: string;
      /** The form in its own place. */
      readonly own: readonly Mark[];
      /** The form in the other's place; null if it equals `own`. */
      readonly other: readonly Mark[] | null;
    }
  | { readonly type: 'ref'; readonly code: string }
  | { readonly type: 'italics'; readonly marks: readonly Mark[] }
  | { readonly type: 'bracket'; readonly side: string | null; readonly marks: readonly Mark[] };

export const PARTY_PATTERN = /^[A-Z][A-Z0-9]{1,7}$/;
export const CODE_PATTERN = /^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/;
