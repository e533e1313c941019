import type { TreeElement } from '../../../package/xml-tree.ts';
import { findChild, listElements, readValue } from '../tree/tree-elements.ts';

const NO = /^(0|false|off)$/;

/** Describes what a check box or a list of a form shows (ECMA-376 17.16.7 and 17.16.9); '' for any other field. */
export function describeFormData(fieldStart: TreeElement): string {
  const data = findChild(fieldStart, 'w:ffData');
  const box = findChild(data, 'w:checkBox');
  const state = findChild(box, 'w:checked') ?? findChild(box, 'w:default');
  if (box !== undefined)
    return state === undefined || NO.test(state.attributes['w:val'] ?? '') ? ' unticked' : ' ticked';
  const list = findChild(data, 'w:ddList');
  if (list === undefined) return '';
  const entries = listElements(list)
    .filter(({ name }) => name === 'w:listEntry')
    .map(({ attributes }) => attributes['w:val'] ?? '');
  return ` ${entries[Number(readValue(list, 'w:result') ?? readValue(list, 'w:default') ?? '0')] ?? ''}`;
}
