import { strFromU8, unzipSync } from 'fflate';
import { parsePicture } from '../write/parse-picture.ts';
import { type InspectedXml, inspectXmlPart } from './inspect-xml.ts';
import { hasEncodedWords, hasWords, normalizeSearchText } from './search-words.ts';
import type { WordFinding } from './word-finding.ts';

/** Every part that our writers make. */
const KNOWN_PARTS =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|docProps\/(app|core)\.xml|word\/(_rels\/\w+\.xml\.rels|(document|styles|settings|numbering|fontTable|footnotes|endnotes|header\d+|footer\d+)\.xml|theme\/theme1\.xml|media\/[\w-]+\.(png|jpg)))$/;

/**
 * What a counterpart must not see in a finished .docx. A redline has tracked changes and their author on purpose: whoever
 * sends one looks at the other kinds.
 *
 * In: the file's bytes; words that must not be in it, such as comments, positions, names of units and people. They are
 * found whole, as they are written, also where runs, elements or no-break spaces part them, in texts, attributes, names of
 * parts and pictures; what is shorter than four signs is found as a word alone. Out: what was found, once each; empty for
 * a clean file. Throws where the bytes are no package.
 */
export function inspectDocx(
  bytes: Uint8Array,
  { forbidden }: { readonly forbidden: readonly string[] },
): readonly WordFinding[] {
  const inside = Object.entries(unzipSync(bytes)).map(([part, data]) => inspectPart(part, data));
  // Most files hold none of the words: one search in all parts together says so.
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
  const behind = hasPlainZipEnd(bytes) ? [] : [{ kind: 'remark' as const, part: '', detail: '' }];
  return [...new Map([...found, ...behind].map((one) => [JSON.stringify(one), one])).values()];
}

type InspectedPart = {
  readonly part: string;
  readonly found: InspectedXml['found'];
  /** Its name, its words and its attributes as they are searched, in lines that no words run over. */
  readonly words: string;
  /** What is no XML is searched as it is. */
  readonly data: Uint8Array | null;
};

function inspectPart(part: string, data: Uint8Array): InspectedPart {
  const name = normalizeSearchText(part);
  if (!/\.(xml|rels)$/.test(part)) return { part, found: inspectPicture(data), words: name, data };
  try {
    const { found, texts, attributes } = inspectXmlPart(strFromU8(data), part.startsWith('docProps/'));
    // Words may run over several paragraphs, never over several attributes.
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

/** The end of a zip's directory (APPNOTE 4.3.16) is 22 bytes, with no comment behind it. */
function hasPlainZipEnd(bytes: Uint8Array): boolean {
  return strFromU8(bytes.subarray(-22, -18), true) === 'PK\u0005\u0006';
}
