import type { RedlineRemark } from '../../../../../shared/model/comparison/redline-remark.ts';
import type { TreeElement } from '../../../package/xml-tree.ts';
import type { SourcePackage } from '../parts/source-package.ts';
import { findChild } from '../tree/tree-elements.ts';
import { normalizeProperties } from './normalize-properties.ts';

/** Settings of a whole document that are seen on its pages (ECMA-376 17.15.1), and what they are if not given. */
const SETTINGS: readonly (readonly [name: string, usual: string, code: RedlineRemark['code']])[] = [
  ['evenAndOddHeaders', 'off', 'setting-headers'],
  ['footnotePr', '', 'setting-notes'],
  ['endnotePr', '', 'setting-notes'],
  ['mirrorMargins', 'off', 'setting-pages'],
  ['bookFoldPrinting', 'off', 'setting-pages'],
  ['gutterAtTop', 'off', 'setting-pages'],
  ['defaultTabStop', '720', 'setting-text'],
  ['autoHyphenation', 'off', 'setting-text'],
  ['documentProtection', '', 'setting-protection'],
];
const NOTES = new Set(['w:footnote', 'w:endnote']);
const NO = /^(0|false|off)$/;

/** The kinds of settings that differ. */
export function listChangedSettings(old: SourcePackage, next: SourcePackage): RedlineRemark['code'][] {
  const [before, after] = [readSettings(old), readSettings(next)];
  const changed = SETTINGS.filter(
    ([name, usual]) => describeSetting(before, name, usual) !== describeSetting(after, name, usual),
  );
  return [...new Set(changed.map(([, , code]) => code))];
}

function readSettings(source: SourcePackage): TreeElement | undefined {
  const part = source.findRelated('settings');
  return part === undefined ? undefined : source.readTree(part);
}

function describeSetting(settings: TreeElement | undefined, name: string, usual: string): string {
  const found = findChild(settings, `w:${name}`);
  if (found === undefined) return usual;
  if (name === 'documentProtection')
    return NO.test(found.attributes['w:enforcement'] ?? '0') ? '' : (found.attributes['w:edit'] ?? '');
  if (name === 'footnotePr' || name === 'endnotePr') return normalizeProperties(found, NOTES);
  const value = found.attributes['w:val'];
  if (usual !== 'off') return value ?? usual;
  return NO.test(value ?? '') ? 'off' : 'on';
}
