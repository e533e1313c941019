import type { RedlineRemark } from '../../../../../shared/model/comparison/redline-remark.ts';
import type { TreeElement } from '../../../package/xml-tree.ts';
import type { SourcePackage } from '../parts/source-package.ts';
import { findChild, hasDescendant, joinText, listDescendants, listElements } from '../tree/tree-elements.ts';
import { describePlace } from '../unmarked/describe-place.ts';
import type { LoneHeader } from './pair-headers.ts';

/**
 * A header or footer that cannot be brought in: whether a section has one is no tracked change (ECMA-376 17.10.5), so its
 * words are named, with the pages that it was on.
 */
export function describeLoneHeader(source: SourcePackage, { part, key, section }: LoneHeader): RedlineRemark {
  const [kind = '', pages = 'default'] = key.replace(/^w:|Reference/g, '').split(' ');
  const code = CODES[`${kind} ${pages}`] ?? 'header-only-old';
  const root = source.readTree(part);
  const words = readWords(root) || namePictures(root) || part;
  const place = section === 0 ? '' : findSectionStart(source, section);
  if (place === '') return { code, detail: words };
  return { code, detail: words, places: [describePlace('body', place)] };
}

const CODES: Readonly<Record<string, RedlineRemark['code']>> = {
  'header default': 'header-only-old',
  'header first': 'header-first-only-old',
  'header even': 'header-even-only-old',
  'footer default': 'footer-only-old',
  'footer first': 'footer-first-only-old',
  'footer even': 'footer-even-only-old',
};

function readWords(root: TreeElement): string {
  const paragraphs = listDescendants(root, 'w:p').map((one) => listDescendants(one, 'w:t').map(joinText).join(''));
  return paragraphs.join(' ').replaceAll(/\s+/g, ' ').trim();
}

function namePictures(root: TreeElement): string {
  return listDescendants(root, 'wp:docPr')
    .map(({ attributes }) => attributes.descr || attributes.name || '')
    .filter((name) => name !== '')
    .join(', ');
}

/** The words of the first paragraph of a section that has any. */
function findSectionStart(source: SourcePackage, section: number): string {
  const body = findChild(source.readTree(source.main), 'w:body');
  let [passed, found] = [0, ''];
  const visit = (element: TreeElement): void => {
    for (const child of listElements(element)) {
      if (found !== '') return;
      if (child.name !== 'w:p') {
        visit(child);
        continue;
      }
      if (passed === section) found = readWords({ name: '', attributes: {}, children: [child] });
      if (hasDescendant(child, ({ name }) => name === 'w:sectPr')) passed += 1;
    }
  };
  if (body !== undefined) visit(body);
  return found;
}
