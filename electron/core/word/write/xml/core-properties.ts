import { escapeXml } from './escape-xml.ts';

const CORE = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
const DUBLIN_CORE = 'http://purl.org/dc/elements/1.1/';

/** docProps/core.xml: title and language only. docx would add an author, a revision and the time (D22). */
export function buildCoreProperties(title: string, tag: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<cp:coreProperties xmlns:cp="${CORE}" xmlns:dc="${DUBLIN_CORE}">`,
    `<dc:title>${escapeXml(title)}</dc:title><dc:language>${escapeXml(tag)}</dc:language>`,
    '</cp:coreProperties>',
  ].join('');
}
