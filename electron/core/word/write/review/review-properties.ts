import { customPropertyNames, formatClauseBookmark } from '../../../../../shared/model/clause-markers.ts';
import { escapeXml } from '../xml/escape-xml.ts';

const CUSTOM = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
/** The user-defined property set (ECMA-376 part 1, 22.3.2.2); Word requires it and ids from 2 up. */
const PROPERTY_SET_ID = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
const FIRST_PROPERTY_ID = 2;
/** If a file passes through Word's older formats, a property keeps its first 255 characters (MS-CUSTOMXML LongProp). */
const MAX_PROPERTY_LENGTH = 255;

/** The origin recorded in the file: the request, the draft, the recipient and the language. */
export type ReviewOrigin = {
  readonly request: string;
  readonly draft: string;
  /** The unit or body that is asked. */
  readonly unit: string;
  readonly language: string;
};

/**
 * Builds docProps/custom.xml: the origin, and the id and bookmark of each clause as JSON, with as many pairs per
 * property as fit.
 */
export function buildReviewProperties(origin: ReviewOrigin, clauses: readonly string[]): string {
  const lists = packPairs(clauses.map((id) => JSON.stringify([id, formatClauseBookmark(id)])));
  const properties = [
    [customPropertyNames.request, origin.request],
    [customPropertyNames.draft, origin.draft],
    [customPropertyNames.unit, origin.unit],
    [customPropertyNames.language, origin.language],
    ...lists.map((list, n) => [
      n === 0 ? customPropertyNames.clauses : `${customPropertyNames.clauses}.${n + 1}`,
      list,
    ]),
  ];
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="${CUSTOM}" xmlns:vt="${TYPES}">`,
    ...properties.map(
      ([name = '', value = ''], n) =>
        `<property fmtid="${PROPERTY_SET_ID}" pid="${FIRST_PROPERTY_ID + n}" name="${name}"><vt:lpwstr>${escapeXml(value)}</vt:lpwstr></property>`,
    ),
    '</Properties>',
  ].join('');
}

/** Packs these pairs into JSON lists, each complete and within the maximum length of a property. */
function packPairs(pairs: readonly string[]): string[] {
  const lists: string[] = [];
  for (const pair of pairs) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + 1 + pair.length <= MAX_PROPERTY_LENGTH)
      lists[lists.length - 1] = `${last.slice(0, -1)},${pair}]`;
    else lists.push(`[${pair}]`);
  }
  return lists;
}
