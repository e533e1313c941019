import type { TreeElement } from '../../../package/xml-tree.ts';
import { normalizeProperties } from '../definitions/normalize-properties.ts';
import { findChild, readValue } from '../tree/tree-elements.ts';
import type { Anchor } from './anchor.ts';

/** Ids that programs change, and what is shown while a control is empty, which is compared as words. */
const LEFT_OUT = new Set(['w:id', 'w:placeholder', 'w:rPr', 'w:alias', 'w15:appearance', 'w15:color']);

/** Describes what an element around words says of them; null if only its link counts, which is compared with the words. */
export function describeWrapper(element: TreeElement): Pick<Anchor, 'code' | 'detail' | 'key'> | null {
  const { name, attributes } = element;
  const own = (key: string) => attributes[`w:${key}`] ?? '';
  if (name === 'w:sdt') {
    const properties = findChild(element, 'w:sdtPr');
    const title = readValue(properties, 'w:alias') ?? '';
    const detail = title === '' ? (readValue(properties, 'w:tag') ?? '') : title;
    return { code: 'control-changed', detail, key: `${title} ${normalizeProperties(properties, LEFT_OUT)}` };
  }
  if (name === 'w:smartTag' || name === 'w:customXml')
    return { code: 'tag', detail: own('element'), key: `${name} ${own('uri')} ${own('element')}` };
  if (name === 'w:dir' || name === 'w:bdo') return { code: 'direction', detail: '', key: `${name} ${own('val')}` };
  if (name === 'w:hyperlink' && own('tooltip') !== '')
    return { code: 'link-tip', detail: own('tooltip'), key: own('tooltip') };
  return null;
}
