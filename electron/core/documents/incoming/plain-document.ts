import {
  blankWordProperties,
  plainRunFormat,
  type WordDocument,
  type WordParagraph,
} from '../../../../shared/model/incoming/word-document.ts';
import { replaceNoBreakSpaces } from '../../../../shared/text/replace-no-break-spaces.ts';

/** Paragraphs without any formatting, in the form that the reader of Word files gives. */
export function buildPlainDocument(texts: readonly string[]): WordDocument {
  return {
    paragraphs: texts.map(buildParagraph),
    comments: [],
    lists: [],
    people: [],
    properties: blankWordProperties,
    media: [],
    warnings: [],
  };
}

function buildParagraph(text: string): WordParagraph {
  const segment = {
    text: replaceNoBreakSpaces(text),
    changes: [],
    format: plainRunFormat,
    reformatted: null,
    comments: [],
    tags: [],
    note: null,
    drawn: null,
  };
  return {
    part: 'body',
    story: '',
    cells: [],
    properties: { style: null, outline: null, list: null, language: null, indent: 0, align: 'left', rule: false },
    was: null,
    segments: text === '' ? [] : [segment],
    mark: [],
    within: [],
    reformatted: [],
    bookmarks: [],
    tags: [],
  };
}
