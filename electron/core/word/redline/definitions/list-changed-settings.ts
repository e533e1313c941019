import type { RedlineRemark } from '../../../../../shared/model/comparison/redline-remark.ts';
import type { TreeElement } from '../../../package/xml-tree.ts';
import type { SourcePackage } from '../parts/source-package.ts';
import { findChild, listElements, readValue } from '../tree/tree-elements.ts';
import { normalizeProperties } from './normalize-properties.ts';

type Code = RedlineRemark['code'];

/** Settings of a whole document that are seen on its pages (ECMA-376 17.15.1), and what they are if not given. */
const SETTINGS: readonly (readonly [name: string, usual: string, code: Code])[] = [
  ['evenAndOddHeaders', 'off', 'setting-headers'],
  ['footnotePr', '', 'setting-notes'],
  ['endnotePr', '', 'setting-notes'],
  ['mirrorMargins', 'off', 'setting-pages'],
  ['bookFoldPrinting', 'off', 'setting-pages'],
  ['gutterAtTop', 'off', 'setting-pages'],
  ['defaultTabStop', '720', 'setting-text'],
  ['autoHyphenation', 'off', 'setting-text'],
  ['documentProtection', '', 'setting-protection'],
  ['docVars', '', 'setting-variables'],
  ['themeFontLang', '', 'language'],
];
const NOTES = new Set(['w:footnote', 'w:endnote']);
const NO = /^(0|false|off)$/;
/** How the writer's own program worked on the file, which says nothing of the document. */
const NOISE = new Set(
  [
    'zoom view rsids proofState activeWritingStyle stylePaneFormatFilter stylePaneSortMethod revisionView trackRevisions',
    'doNotTrackMoves doNotTrackFormatting savePreviewPicture hdrShapeDefaults shapeDefaults clrSchemeMapping',
    'decimalSymbol listSeparator updateFields embedTrueTypeFonts embedSystemFonts saveSubsetFonts hideSpellingErrors',
    'hideGrammaticalErrors linkStyles attachedTemplate removePersonalInformation removeDateAndTime compat mathPr',
    'doNotDisplayPageBoundaries drawingGridHorizontalSpacing drawingGridVerticalSpacing useMarginsForDrawingGridOrigin',
    'displayHorizontalDrawingGridEvery displayVerticalDrawingGridEvery displayBackgroundShape characterSpacingControl',
    'defaultTableStyle documentType footnotePr endnotePr smartTagType schemaLibrary attachedSchema saveXmlDataOnly',
    'ignoreMixedContent alwaysShowPlaceholderText showXMLTags alwaysMergeEmptyNamespace validateAgainstSchema',
  ].flatMap((line) => line.split(' ').map((name) => `w:${name}`)),
);

/** The settings that differ, by kind. */
export function listChangedSettings(old: SourcePackage, next: SourcePackage): RedlineRemark[] {
  const [before, after] = [readRoot(old, 'settings'), readRoot(next, 'settings')];
  const changed = SETTINGS.filter(
    ([name, usual]) => describeSetting(before, name, usual) !== describeSetting(after, name, usual),
  ).map(([, , code]) => code);
  if (describeSeparators(old) !== describeSeparators(next)) changed.push('setting-notes');
  if (readCompatibility(before) !== readCompatibility(after)) changed.push('setting-layout');
  if (describeBackground(old, before) !== describeBackground(next, after)) changed.push('background');
  const others = listOtherSettings(before, after);
  return [
    ...[...new Set(changed)].map((code) => ({ code, detail: '' })),
    ...(others.length === 0 ? [] : [{ code: 'setting-other' as const, detail: others.join(', ') }]),
  ];
}

function readRoot(source: SourcePackage, type: string): TreeElement | undefined {
  const part = source.findRelated(type);
  return part === undefined ? undefined : source.readTree(part);
}

function describeSetting(settings: TreeElement | undefined, name: string, usual: string): string {
  const found = findChild(settings, `w:${name}`);
  if (found === undefined) return usual;
  if (name === 'documentProtection')
    return NO.test(found.attributes['w:enforcement'] ?? '0') ? '' : (found.attributes['w:edit'] ?? '');
  if (name === 'docVars' || name === 'footnotePr' || name === 'endnotePr') return normalizeProperties(found, NOTES);
  if (name === 'themeFontLang') return normalizeProperties({ name, attributes: {}, children: [found] });
  const value = found.attributes['w:val'];
  if (usual !== 'off') return value ?? usual;
  return NO.test(value ?? '') ? 'off' : 'on';
}

/** The lines above notes that are not as usual (ECMA-376 17.11.23 and 17.11.1); without any, programs draw their own. */
function describeSeparators(source: SourcePackage): string {
  return ['footnotes', 'endnotes']
    .flatMap((type) => listElements(readRoot(source, type)))
    .map((note) => ({ type: note.attributes['w:type'] ?? 'normal', note, content: describeContent(note) }))
    .filter(({ type, content }) => type !== 'normal' && content !== `<w:${type}>`)
    .map(({ type, note, content }) => `${note.name} ${type} ${content}`)
    .join('\n');
}

function describeContent(element: TreeElement): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child;
      if (child.name.endsWith('Pr')) return '';
      return /[sS]eparator$/.test(child.name) ? `<${child.name}>` : describeContent(child);
    })
    .join('');
}

/** The version of Word whose layout is meant; none is that of Word 2007 (MS-DOCX 2.3.7). */
function readCompatibility(settings: TreeElement | undefined): string {
  const found = listElements(findChild(settings, 'w:compat')).find(
    ({ name, attributes }) => name === 'w:compatSetting' && attributes['w:name'] === 'compatibilityMode',
  );
  return found?.attributes['w:val'] ?? '12';
}

/** The colour behind the pages, if it is shown (ECMA-376 17.2.1 and 17.15.1.25). */
function describeBackground(source: SourcePackage, settings: TreeElement | undefined): string {
  const background = findChild(source.readTree(source.main), 'w:background');
  const shown = findChild(settings, 'w:displayBackgroundShape');
  if (background === undefined || shown === undefined || NO.test(shown.attributes['w:val'] ?? '')) return '';
  return normalizeProperties({ name: '', attributes: {}, children: [background] });
}

function listOtherSettings(old: TreeElement | undefined, next: TreeElement | undefined): string[] {
  const describe = (settings: TreeElement | undefined) =>
    new Map(
      listElements(settings)
        .filter(({ name }) => name.startsWith('w:') && !NOISE.has(name) && !KNOWN.has(name))
        .map((one) => [one.name, normalizeProperties({ name: '', attributes: {}, children: [one] })]),
    );
  const [before, after] = [describe(old), describe(next)];
  const isOff = (settings: TreeElement | undefined, name: string) => NO.test(readValue(settings, name) ?? '');
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((name) => before.get(name) !== after.get(name))
    .filter((name) => !(before.has(name) ? isOff(old, name) && !after.has(name) : isOff(next, name)))
    .map((name) => name.slice('w:'.length))
    .sort();
}

const KNOWN = new Set(SETTINGS.map(([name]) => `w:${name}`));
