import type { RunFormat, WordDocument, WordParagraph } from '../../../../shared/model/incoming/word-document.ts';
import { replaceNoBreakSpaces } from '../../../../shared/text/replace-no-break-spaces.ts';

const PLAIN: RunFormat = {
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
const NO_PROPERTIES = {
  title: '',
  creator: '',
  lastModifiedBy: '',
  created: null,
  modified: null,
  application: '',
  custom: [],
};

/** Paragraphs without any formatting, in the form that the reader of Word files gives. */
export function buildPlainDocument(texts: readonly string[]): WordDocument {
  return {
    paragraphs: texts.map(buildParagraph),
    comments: [],
    lists: [],
    people: [],
    properties: NO_PROPERTIES,
    media: [],
    warnings: [],
  };
}

function buildParagraph(text: string): WordParagraph {
  const segment = {
    text: replaceNoBreakSpaces(text),
    changes: [],
    format: PLAIN,
    reformatted: null,
    comments: [],
    tags: [],
    note: null,
    drawn: false,
  };
  return {
    part: 'body',
    story: '',
    cells: [],
    properties: { style: null, outline: null, list: null, language: null, indent: 0 },
    was: null,
    segments: text === '' ? [] : [segment],
    mark: [],
    within: [],
    reformatted: [],
    bookmarks: [],
    tags: [],
  };
}
