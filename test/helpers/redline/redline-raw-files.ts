import { strFromU8, unzipSync } from 'fflate';
import { redlinePackages } from '../../../electron/core/word/redline/redline-packages.ts';
import { buildRawDocx, type RawFile } from './build-raw-docx.ts';

const revision = { author: 'Biro Hukum', date: '2022-02-10T00:00:00Z' };

/** The redline of two files written by hand: its body, any part of it, and what could not be tracked. */
export async function redlineRawFiles(old: RawFile, next: RawFile) {
  const { bytes, remarks } = await redlinePackages(buildRawDocx(old), buildRawDocx(next), revision);
  const parts = unzipSync(bytes);
  const read = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  return { body: read('word/document.xml').replace(/.*<w:body>|<\/w:body>.*/gs, ''), read, remarks };
}

export const styleXml = (id: string, inner: string, more = '') =>
  `<w:style w:type="paragraph" ${more} w:styleId="${id}"><w:name w:val="${id}"/>${inner}</w:style>`;
export const normalStyle = (inner = '') => styleXml('Normal', inner, 'w:default="1"');
export const listXml = (text: string, id = 0) =>
  `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="${text}"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:pStyle w:val="Huruf"/><w:lvlText w:val="%2)"/></w:lvl></w:abstractNum>`;
export const numberingXml = (text: string, id = 1) =>
  `${listXml(text)}<w:num w:numId="${id}"><w:abstractNumId w:val="0"/></w:num>`;
export const numberedProperties = (id = 1) => `<w:pPr><w:numPr><w:numId w:val="${id}"/></w:numPr></w:pPr>`;
