/** What the name of a review file says: the text and its draft, the languages and who is asked. */
export type ReviewFile = {
  readonly negotiation: string;
  readonly draft: string;
  readonly languages: readonly string[];
  /** A unit's code, or a body's name. */
  readonly addressee: string;
};

/** The name of the file that an addressee is sent, "loi-by-draft-2-id-AGRO.docx". */
export function formatReviewFileName(
  { negotiation, draft, languages, addressee }: ReviewFile,
  ending: 'docx' | 'xlsx',
) {
  return `${negotiation}-${draft}-${languages.join('-')}-${formatFileStem(addressee)}.${ending}`;
}

/** A unit's code or a body's name as a part of a file's name. */
export function formatFileStem(name: string): string {
  return name.normalize('NFC').replace(/[^\p{L}\p{N}.]+/gu, '-');
}
