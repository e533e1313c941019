/**
 * The parts of a returned Word file that are needed here; the reader's result can be passed unchanged. Its changes,
 * authors and dates are claims (D23).
 */
export type ReturnedFile = {
  /** The file name; empty if it has none. */
  readonly name: string;
  readonly document: FileDocument;
  /** The document's paragraphs with all tracked changes rejected, and with all of them accepted. */
  readonly rejected: readonly ViewParagraph[];
  readonly accepted: readonly ViewParagraph[];
};

export type FileDocument = {
  readonly paragraphs: readonly FileParagraph[];
  readonly comments: readonly FileComment[];
  readonly properties: { readonly custom: readonly { readonly name: string; readonly value: string }[] };
};

export type FilePart = 'body' | 'text-box' | 'footnote' | 'endnote' | 'header' | 'footer';

export type FileParagraph = {
  readonly part: FilePart;
  readonly story: string;
  readonly cells: readonly FileCell[];
  readonly properties: { readonly style: { readonly name: string } | null; readonly outline: number | null };
  readonly segments: readonly FileSegment[];
  readonly mark: readonly FileChange[];
  readonly within: readonly FileChange[];
  readonly reformatted: readonly FileChange[];
  readonly bookmarks: readonly string[];
  readonly tags: readonly string[];
};

type FileCell = {
  readonly table: number;
  readonly row: number;
  readonly cell: number;
  readonly rowChanges: readonly FileChange[];
  readonly cellChanges: readonly FileChange[];
};

export type FileChange = {
  readonly kind: 'inserted' | 'deleted' | 'moved-from' | 'moved-to' | 'formatted';
  readonly author: string;
  readonly date: string | null;
  readonly move: string | null;
};

export type FileFormat = {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly colour: string | null;
  readonly highlight: string | null;
  readonly hidden: boolean;
  readonly white: boolean;
};

type FileSegment = {
  readonly text: string;
  readonly changes: readonly FileChange[];
  readonly format: FileFormat;
  readonly reformatted: { readonly change: FileChange; readonly was: FileFormat } | null;
  readonly comments: readonly string[];
  readonly note: string | null;
};

export type FileComment = {
  readonly id: string;
  readonly author: string;
  readonly date: string | null;
  readonly text: string;
  readonly quote: string;
  readonly parent: string | null;
  readonly resolved: boolean;
};

/** A paragraph as a view shows it; `from` holds its indices among the document's paragraphs. */
export type ViewParagraph = {
  readonly text: string;
  readonly number: string | null;
  readonly from: readonly number[];
};
