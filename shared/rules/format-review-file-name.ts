/** What the name of a review file says: the text and its draft, the language and who is asked. */
export type ReviewFile = {
  readonly negotiation: string;
  readonly draft: string;
  readonly language: string;
  /** A unit's code, or a body's name. */
  readonly addressee: string;
};

/** The name of the file that an addressee is sent, "loi-by-draft-2-id-AGRO.docx". */
export function formatReviewFileName({ negotiation, draft, language, addressee }: ReviewFile, ending: 'docx' | 'xlsx') {
  const stem = addressee.normalize('NFC').replace(/[^\p{L}\p{N}.]+/gu, '-');
  return `${negotiation}-${draft}-${language}-${stem}.${ending}`;
}
