import { FileInspector, type InspectedFile } from './file-inspector.ts';
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
  return listFindings(new FileInspector().open(bytes), forbidden);
}

/** The same for a file that is read already. */
export function listFindings(
  { parts: inside, hasPlainEnd }: InspectedFile,
  forbidden: readonly string[],
): readonly WordFinding[] {
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
  const behind = hasPlainEnd ? [] : [{ kind: 'remark' as const, part: '', detail: '' }];
  return [...new Map([...found, ...behind].map((one) => [JSON.stringify(one), one])).values()];
}
