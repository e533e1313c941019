import { findCommonSequence } from '../../../../shared/diff/words/common-sequence.ts';
import { tokenizeText } from '../../../../shared/diff/words/tokenize-text.ts';
import type { TreeElement, TreeNode } from '../../package/xml-tree.ts';
import {
  createElement,
  findChild,
  isElement,
  joinText,
  replaceDescendants,
  withChildren,
} from '../redline/tree/tree-elements.ts';

/** Elements of a run that represent one character (ECMA-376 17.3.3). */
const SIGNS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};
/** What is no text of the paragraph itself. */
const CLOSED = /^(w:(pPr|rPr|drawing|pict|object|del|moveFrom|sdtPr|ruby)|mc:AlternateContent|m:oMath(Para)?)$/;

type TextPiece = { readonly node: TreeElement; readonly text: string };

/** The text of a paragraph, element by element. */
function listPieces(element: TreeElement): TextPiece[] {
  return element.children.flatMap((child): TextPiece[] => {
    if (!isElement(child) || CLOSED.test(child.name)) return [];
    if (child.name === 'w:t') return [{ node: child, text: joinText(child) }];
    const sign = SIGNS[child.name];
    if (sign !== undefined) return [{ node: child, text: sign }];
    return listPieces(child);
  });
}

export function readWords(paragraph: TreeElement): string {
  return listPieces(paragraph)
    .map(({ text }) => text)
    .join('');
}

/**
 * A paragraph with other words in the same form: words that stay keep their runs, new ones are written like those that
 * they replace, or like the word before them. White space of another kind is no other word.
 */
export function rewriteWords(paragraph: TreeElement, words: string): TreeElement {
  const pieces = listPieces(paragraph);
  const first = pieces.find(({ node }) => node.name === 'w:t');
  if (first === undefined) {
    const signs = new Map(pieces.map(({ node }) => [node, []]));
    return addRun(replaceDescendants(paragraph, signs), words, null);
  }
  const texts = pieces.map(() => '');
  const add = (at: number, text: string) => {
    texts[at] = (texts[at] ?? '') + text;
  };
  const old = splitTokens(pieces);
  const next = tokenizeText(words.trim());
  const shared = findCommonSequence(
    old.map(({ text }) => normalizeToken(text)),
    next.map(normalizeToken),
  );
  let [fromOld, fromNext] = [0, 0];
  for (const [a, b] of [...shared, [old.length, next.length] as const]) {
    const inserted = next.slice(fromNext, b).join('');
    const owner = old[a > fromOld ? fromOld : fromOld - 1] ?? old[fromOld];
    if (inserted !== '') add(findTextPiece(pieces, owner?.chars[0]?.piece ?? 0), inserted);
    for (const { piece, char } of old[a]?.chars ?? []) add(piece, char);
    [fromOld, fromNext] = [a + 1, b + 1];
  }
  const made = new Map<TreeElement, readonly TreeNode[]>();
  pieces.forEach(({ node, text }, at) => {
    const written = texts[at] ?? '';
    if (written === text) return;
    made.set(node, node.name === 'w:t' && written !== '' ? [createText(written)] : []);
  });
  return replaceDescendants(paragraph, made);
}

/** A new paragraph with the properties of another one and of most of its words. */
export function createLikeParagraph(like: TreeElement, words: string): TreeElement {
  const properties = findChild(like, 'w:pPr');
  const kept =
    properties &&
    withChildren(
      properties,
      properties.children.filter((child) => !isElement(child) || !/^w:(sectPr|pPrChange)$/.test(child.name)),
    );
  return addRun(createElement('w:p', {}, kept === undefined ? [] : [kept]), words, findRunProperties(like));
}

type Token = { readonly text: string; readonly chars: { readonly piece: number; readonly char: string }[] };

/** The words of the pieces; one word may stand in several of them. */
function splitTokens(pieces: readonly TextPiece[]): Token[] {
  const chars = pieces.flatMap(({ text }, piece) => text.split('').map((char) => ({ piece, char })));
  let at = 0;
  return tokenizeText(pieces.map(({ text }) => text).join('')).map((text) => {
    const own = chars.slice(at, at + text.length);
    at += text.length;
    return { text, chars: own };
  });
}

const normalizeToken = (token: string): string => (/^\s+$/u.test(token) ? ' ' : token.replace(/\u2011/gu, '-'));

/** The piece of text that takes inserted words: this one, or the nearest that is no sign. */
function findTextPiece(pieces: readonly TextPiece[], at: number): number {
  for (let by = 0; by < pieces.length; by++)
    for (const near of [at - by, at + by]) if (pieces[near]?.node.name === 'w:t') return near;
  return at;
}

function addRun(paragraph: TreeElement, words: string, properties: TreeElement | null): TreeElement {
  const run = createElement('w:r', {}, [...(properties === null ? [] : [properties]), createText(words)]);
  return withChildren(paragraph, [...paragraph.children, run]);
}

/** The run properties under which most of the words stand. */
function findRunProperties(paragraph: TreeElement): TreeElement | null {
  let [best, most]: [TreeElement | null, number] = [null, 0];
  const visit = (element: TreeElement): void => {
    for (const child of element.children) {
      if (!isElement(child) || CLOSED.test(child.name)) continue;
      if (child.name !== 'w:r') visit(child);
      else {
        const { length } = listPieces(child).flatMap(({ text }) => text.split(''));
        if (length > most) [best, most] = [findChild(child, 'w:rPr') ?? null, length];
      }
    }
  };
  visit(paragraph);
  return best;
}

function createText(text: string): TreeElement {
  return createElement('w:t', { 'xml:space': 'preserve' }, [text]);
}
