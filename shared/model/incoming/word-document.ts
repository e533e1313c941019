/**
 * What the reader understands of a .docx: plain data, the same whatever program wrote the file. What a file claims (its
 * changes, authors, dates) is a claim (D23) and kept as written.
 */
export type WordDocument = {
  /** The body with its tables and text boxes in document order, then notes, headers and footers. */
  readonly paragraphs: readonly WordParagraph[];
  readonly comments: readonly WordComment[];
  readonly lists: readonly WordList[];
  /** The authors that the file names in its list of people. */
  readonly people: readonly string[];
  readonly properties: WordProperties;
  /** A checksum of each picture and embedded file, in order, so that a replacement is noticed. */
  readonly media: readonly string[];
  /** What was not understood or not followed, by name. */
  readonly warnings: readonly WordWarning[];
};

export type StoryPart = 'body' | 'text-box' | 'footnote' | 'endnote' | 'header' | 'footer';

export type WordParagraph = {
  readonly part: StoryPart;
  /**
   * The header, footer or note that contains it ("word/header1.xml", "footnote 2"); paragraphs of different stories are
   * never joined.
   */
  readonly story: string;
  /** The cells that contain it, the outermost first; empty outside of tables. */
  readonly cells: readonly TableCell[];
  readonly properties: ParagraphProperties;
  /** Its properties before its tracked formatting. */
  readonly was: ParagraphProperties | null;
  readonly segments: readonly Segment[];
  /**
   * The changes of its paragraph mark, and of whatever contains the whole paragraph: the run of its text box, the mark
   * of its note.
   */
  readonly mark: readonly WordChange[];
  readonly within: readonly WordChange[];
  /** Tracked formatting of the paragraph, and of the table, row, cell or section that begins or ends with it. */
  readonly reformatted: readonly WordChange[];
  /** Bookmarks that cover any of it, and the tags of content controls that contain it or that it contains. */
  readonly bookmarks: readonly string[];
  readonly tags: readonly string[];
};

export type ParagraphProperties = {
  readonly style: { readonly id: string; readonly name: string } | null;
  /** From 0, the highest, to 8; null for body text. */
  readonly outline: number | null;
  readonly list: { readonly id: string; readonly level: number } | null;
  /** Where its first line begins, in twentieths of a point from the margin; without the indentation of its list. */
  readonly indent: number;
  readonly align: 'left' | 'center' | 'right' | 'both';
  /** Whether a line is drawn below it, such as the one to sign on. */
  readonly rule: boolean;
  /** The language of its list's numbers in words, "ru-RU"; null outside of lists, and if the file names none. */
  readonly language: string | null;
};

/** A paragraph in a view, joined from several if marks between them are missing in that view. */
export type ShownParagraph = {
  /** Its words, without the automatic number. */
  readonly text: string;
  /** The automatic number or bullet as printed, "1." or "a)"; null if there is none. */
  readonly number: string | null;
  readonly part: StoryPart;
  readonly story: string;
  readonly cells: readonly TableCell[];
  readonly properties: ParagraphProperties;
  readonly segments: readonly Segment[];
  readonly bookmarks: readonly string[];
  readonly tags: readonly string[];
  /** The indexes in `WordDocument.paragraphs` that it is made of. */
  readonly from: readonly number[];
};

export type TableCell = {
  /** Counted from 0: the table in the file, the row in the table, the cell in the row. */
  readonly table: number;
  readonly row: number;
  readonly cell: number;
  /** How many columns it covers, and whether it continues the cell above it. */
  readonly span: number;
  readonly continues: boolean;
  /** False if the file turns off all lines of its table. */
  readonly lines: boolean;
  readonly rowChanges: readonly WordChange[];
  readonly cellChanges: readonly WordChange[];
};

export type WordChangeKind = 'inserted' | 'deleted' | 'moved-from' | 'moved-to' | 'formatted';

export type WordChange = {
  readonly kind: WordChangeKind;
  readonly author: string;
  readonly date: string | null;
  /** The name shared by both ends of a move. */
  readonly move: string | null;
};

/** A stretch of text with the same changes, format, comments and content controls. */
export type Segment = {
  readonly text: string;
  /** The outermost first; empty if the text is unchanged. Text that one author inserts and another deletes has two. */
  readonly changes: readonly WordChange[];
  readonly format: RunFormat;
  /** Tracked formatting, and the format before it. */
  readonly reformatted: { readonly change: WordChange; readonly was: RunFormat } | null;
  /** Ids of the comments anchored to its text, or to this point if it has no text. */
  readonly comments: readonly string[];
  readonly tags: readonly string[];
  /** The note referred to here, "footnote 2"; such a segment has no text. */
  readonly note: string | null;
  /**
   * Something without words is here under tracked changes: the part of the file with the picture, '' for anything else.
   * Pictures without changes are here only where the reader is asked for all. Such a segment has no text.
   */
  readonly drawn: string | null;
  /** The code of a field that programs update by themselves, such as PAGE, if its result contains the text. */
  readonly updating?: string | undefined;
};

export type RunFormat = {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  /** RRGGBB; null for automatic. */
  readonly colour: string | null;
  /** The name of a highlight colour ("yellow"), or the RRGGBB of a shading. */
  readonly highlight: string | null;
  readonly hidden: boolean;
  /** Of a colour that cannot be told from what is behind it, such as white on paper. */
  readonly white: boolean;
  /** Too small, too narrow, laid over each other, moved out of sight or without ink. */
  readonly unreadable: boolean;
  /** Raised or lowered signs that Unicode has no character for; figures become 10⁶ and CO₂. */
  readonly script: 'superscript' | 'subscript' | null;
};

/** Words without any formatting of their own. */
export const plainRunFormat: RunFormat = {
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  colour: null,
  highlight: null,
  hidden: false,
  white: false,
  unreadable: false,
  script: null,
};

export type WordComment = {
  readonly id: string;
  readonly author: string;
  readonly initials: string;
  readonly date: string | null;
  readonly text: string;
  /**
   * The words it is anchored to, with changes accepted (or rejected if nothing is left of them); one line per
   * paragraph.
   */
  readonly quote: string;
  /** The comment that this one answers. */
  readonly parent: string | null;
  readonly resolved: boolean;
};

export type WordList = {
  readonly id: string;
  /** Lists with the same counter continue each other's numbers. */
  readonly counter: string;
  readonly levels: readonly WordListLevel[];
};

export type WordListLevel = {
  readonly start: number;
  /** Where this list restarts its count at its first paragraph. */
  readonly startsAt: number | null;
  /**
   * The OOXML name (ECMA-376 part 1, 17.18.59): decimal, lowerLetter, russianLower, bullet, none; or "001, 002, 003,
   * ...".
   */
  readonly format: string;
  /** With %1 to %9 for the numbers of the levels. */
  readonly text: string;
  /** Restarts after a paragraph whose level is less than this number; null for any higher level, 0 for never. */
  readonly restart: number | null;
  /** All numbers in it are shown in digits. */
  readonly legal: boolean;
};

export type WordProperties = {
  readonly title: string;
  readonly creator: string;
  readonly lastModifiedBy: string;
  readonly created: string | null;
  readonly modified: string | null;
  readonly application: string;
  readonly custom: readonly { readonly name: string; readonly value: string }[];
};

/** The properties of a document that states none. */
export const blankWordProperties: WordProperties = {
  title: '',
  creator: '',
  lastModifiedBy: '',
  created: null,
  modified: null,
  application: '',
  custom: [],
};

export type WordWarningCode =
  | 'element-unknown'
  | 'number-format-unknown'
  | 'alternative-unknown'
  | 'field-not-closed'
  | 'field-from-elsewhere'
  | 'external-target'
  | 'macros'
  | 'foreign-part'
  | 'embedded-object'
  | 'picture'
  | 'word-art'
  | 'formula'
  | 'ruby'
  | 'symbol-unknown'
  | 'script-unknown'
  | 'words-unseen'
  | 'prompt-replaced'
  | 'list-missing'
  | 'note-missing'
  | 'comment-missing'
  | 'comment-not-anchored'
  | 'comment-twice'
  | 'part-missing';

export type WordWarning = {
  readonly code: WordWarningCode;
  /** What it is about: an element, a field, a target, a picture's alternative text. */
  readonly name: string;
  readonly part: string;
  readonly count: number;
};
