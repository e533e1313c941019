import { strFromU8, unzipSync } from 'fflate';
import { parsePicture } from '../write/parse-picture.ts';
import { type InspectedXml, inspectXmlPart } from './inspect-xml.ts';
import { hasEncodedWords, hasWords, normalizeSearchText } from './search-words.ts';
import type { WordFinding } from './word-finding.ts';

/** Every part that our writers create. */
const KNOWN_PARTS =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|docProps\/(app|core)\.xml|word\/(_rels\/\w+\.xml\.rels|(document|styles|settings|numbering|fontTable|footnotes|endnotes|header\d+|footer\d+)\.xml|theme\/theme1\.xml|media\/[\w-]+\.(png|jpg)))$/;

/**
 * Finds what a counterpart must not see in a finished .docx. A redline contains tracked changes and their author on
 * purpose: its caller checks the other kinds.
 *
 * In: the file's bytes; forbidden words, such as comments, positions, names of units and people. They are found as
 * whole strings, exactly as written, even if runs, elements or no-break spaces split them, in texts, attributes, part
 * names and pictures; a string shorter than four characters is found only as a separate word. Out: the findings without
 * duplicates; empty for a clean file. Throws if the bytes are not a package.
 */
export function inspectDocx(
  bytes: Uint8Array,
  { forbidden }: { readonly forbidden: readonly string[] },
): readonly WordFinding[] {
  const inside = Object.entries(unzipSync(bytes)).map(([part, data]) => inspectPart(part, data));
  // Most files hold none of the words, which one search in all parts together shows.
  const all = inside.map(({ words }) => words).join('\n');
  const wanted = [...new Set(forbidden.map(normalizeSearchText))].filter((words) => words !== '');
  const inText = wanted.filter((words) => hasWords(words, all));
  const found = inside.flatMap(({ part, found: own, words, data }): WordFinding[] => [
    ...(KNOWN_PARTS.test(part) ? [] : [{ kind: 'part' as const, part, detail: part }]),
    ...own.map(({ kind, detail }) => ({ kind, part, detail })),
    ...inText.filter((one) => hasWords(one, words)).map((detail) => ({ kind: 'forbidden' as const, part, detail })),
    ...(data ? wanted.filter((one) => hasEncodedWords(one, data)) : []).map((detail) => ({
      kind: 'forbidden' as const,
      part,
      detail,
    })),
  ]);
  const trailing = hasPlainZipEnd(bytes) ? [] : [{ kind: 'remark' as const, part: '', detail: '' }];
  return [...new Map([...found, ...trailing].map((one) => [JSON.stringify(one), one])).values()];
}

type InspectedPart = {
  readonly part: string;
  readonly found: InspectedXml['found'];
  /** Its name, words and attributes in searchable form, on separate lines, so that no match runs over two of them. */
  readonly words: string;
  /** A part that is not XML is searched as bytes. */
  readonly data: Uint8Array | null;
};

function inspectPart(part: string, data: Uint8Array): InspectedPart {
  const name = normalizeSearchText(part);
  if (!/\.(xml|rels)$/.test(part)) return { part, found: inspectPicture(data), words: name, data };
  try {
    const { found, texts, attributes } = inspectXmlPart(strFromU8(data), part.startsWith('docProps/'));
    // A match may run over several paragraphs, but not over several attributes.
    const words = [name, normalizeSearchText(texts.join(' ')), ...new Set(attributes.map(normalizeSearchText))].join(
      '\n',
    );
    return { part, found, words, data: null };
  } catch {
    return { part, found: [{ kind: 'unreadable', detail: '' }], words: name, data };
  }
}

function inspectPicture(data: Uint8Array): InspectedXml['found'] {
  const picture = parsePicture(data);
  return picture && picture.bytes.length < data.length ? [{ kind: 'picture', detail: picture.type }] : [];
}

/** The end record of a zip file (APPNOTE 4.3.16) is 22 bytes long and has no comment after it. */
function hasPlainZipEnd(bytes: Uint8Array): boolean {
  return strFromU8(bytes.subarray(-22, -18), true) === 'PK\u0005\u0006';
}
