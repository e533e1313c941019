/** A small document, from which a .docx is built. */
export type ModelDocument = {
  readonly blocks: readonly ModelBlock[];
  readonly header: readonly ModelRun[];
};

export type ModelBlock =
  | ModelParagraph
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly ModelBlock[])[])[] }
  | { readonly kind: 'control'; readonly blocks: readonly ModelBlock[] };

export type ModelParagraph = {
  readonly kind: 'paragraph';
  readonly runs: readonly ModelRun[];
  readonly style: string | null;
  /** The list that it is an item of: its name and level. */
  readonly list: readonly [name: string, level: number] | null;
  readonly align: string | null;
};

export type ModelRun =
  | { readonly kind: 'text'; readonly text: string; readonly look: string }
  | { readonly kind: 'link'; readonly address: string; readonly text: string }
  | { readonly kind: 'field'; readonly code: string; readonly text: string }
  | { readonly kind: 'note'; readonly runs: readonly ModelRun[] }
  | { readonly kind: 'picture'; readonly content: string }
  | { readonly kind: 'box'; readonly runs: readonly ModelRun[] }
  | { readonly kind: 'control'; readonly runs: readonly ModelRun[] }
  | { readonly kind: 'maths'; readonly text: string }
  | { readonly kind: 'break' };

/** How the file with a document is written: what programs choose as they like. */
export type ModelFile = {
  /** Styles and lists that the file defines, in the order of their ids. */
  readonly styles: readonly string[];
  readonly lists: readonly string[];
  /** The first number of relationships, notes and drawings. */
  readonly firstId: number;
};
