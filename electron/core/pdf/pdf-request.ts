/** What the reading process is asked for: the words of each page, or paragraphs. */
export type PdfRequest = { readonly task: 'pdf-pages' | 'pdf-paragraphs'; readonly bytes: Uint8Array };
