import type { Language } from '../../../model/language.ts';

/** A treaty word that surely binds the sides of a text: what stands directly before it, and directly after it. */
export type Promise = { readonly word: RegExp; readonly before: RegExp; readonly after?: RegExp };

/**
 * "The Parties", "each Party", "both Sides also", where a sentence or a part of one begins: "the costs of the Parties" are another
 * subject.
 */
const SIDES =
  /(?:^|[.,;:()]\s|\n|(?<!\p{L})(?:that|and|or|but|which|whether|then)\s)(?:[Tt]he|THE|[Bb]oth|[Ee]ach|[Ee]ither|[Nn]either)\s(?:Part(?:y|ies)|Participants?|Sides?|Signator(?:y|ies)|PART(?:Y|IES)|PARTICIPANTS?|SIDES?)\s(?:(?:also|hereby|further|jointly|may|will|have|has|each|both)\s)*$/u;
/** "This Memorandum of Understanding will". */
const THIS =
  /(?:^|[\s(])[Tt](?:his|he\spresent)\s\p{Lu}\p{L}*(?:\sof\s\p{Lu}\p{L}+|\s\p{Lu}\p{L}+)?\s(?:(?:shall|will|may|has|also|thus)\s)*$/u;
const NIL = /(?:^|[\s(])(?:[Uu]nless|[Aa]s)\s(?:otherwise|mutually|jointly)(?:\smutually|\sjointly)?\s$/u;
const OWN_SUBJECT = new RegExp(`${SIDES.source}|${THIS.source}`, 'u');

export const PROMISES: { readonly [language: Language]: readonly Promise[] } = {
  en: [
    { word: /^(?:shall|must)$/iu, before: OWN_SUBJECT },
    { word: /^undertakes?$/iu, before: SIDES, after: /^\s(?:to|that)\s/u },
    // "Agree with" and "if the other side agrees" are consent, which is no decision.
    {
      word: /^agreed?s?$/iu,
      before:
        /(?<!(?<!\p{L})(?:[Ii]f|[Ww]here|[Ww]hen|[Uu]ntil|[Uu]nless|[Oo]nce))(?:^|\s)(?:[Tt]he|THE|[Bb]oth)\s(?:Parties|Participants|Sides|Signatories|PARTIES|PARTICIPANTS|SIDES)\s(?:(?:also|hereby|further|jointly|may|will|have)\s)*$/u,
      after: /^(?:\s(?:to|that|on|upon|as\sfollows|the\sfollowing)(?!\p{L})|:)/u,
    },
    { word: /^agreed$/iu, before: NIL, after: /^(?:[,.;]|\s(?:by|in\swriting|upon))/u },
    { word: /^(?:enters?|comes?|entered)\sinto\sforce$/iu, before: THIS },
    {
      word: /^(?:entry|entering)\sinto\sforce$/iu,
      before: /\s$|^$/u,
      after: /^\s(?:of\s(?:this|the\spresent)\s|hereof)/u,
    },
    { word: /^(?:remains?|continue)\sin\sforce$/iu, before: THIS },
    { word: /^authentic$/iu, before: /(?:texts?|languages?|versions?|copies)(?:\s(?:being|are|is))?\sequally\s$/u },
  ],
  id: [
    {
      word: /^wajib/iu,
      before: /(?:^|[\s(])(?:[Pp]ara|PARA|[Kk]edua|[Ss]etiap|[Mm]asing-masing)\s(?:Pihak|Peserta|PIHAK|PESERTA)\s$/u,
    },
  ],
  ru: [
    {
      word: /^вступ/iu,
      before: /(?:^|[\s(])настоящ\p{L}+\s\p{L}+(?:\sоб?\s\p{L}+)?\s$/iu,
    },
  ],
};
