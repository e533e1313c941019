import { convertMmToTwips } from './page-measures.ts';
import type { ListFormat, ListInstance, ListPlan } from './plan-lists.ts';
import { escapeXml } from './xml/escape-xml.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/**
 * Builds word/numbering.xml for a plan (ECMA-376 17.9.16). docx can start a list only at its first level, and numbers
 * the instances itself.
 *
 * In: the plan; the indent of each level, in millimetres.
 */
export function buildNumberingPart({ looks, instances }: ListPlan, indentMm: number): string {
  const step = convertMmToTwips(indentMm);
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:numbering xmlns:w="${W}">`,
    ...looks.map((look, index) => buildAbstractNum(look, index, step)),
    ...instances.map((instance, index) => buildNum(instance, index + 1, looks[instance.look]?.level ?? 0)),
    '</w:numbering>',
  ].join('');
}

function buildAbstractNum({ level, text }: ListFormat, id: number, step: number): string {
  const [format, shown] =
    typeof text === 'string' ? ['decimal', text] : [text.counter, `${text.around[0]}%${level + 1}${text.around[1]}`];
  return [
    `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>`,
    `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${escapeXml(shown)}"/>`,
    `<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${(level + 1) * step}" w:hanging="${step}"/></w:pPr></w:lvl>`,
    '</w:abstractNum>',
  ].join('');
}

function buildNum({ look, start }: ListInstance, numId: number, level: number): string {
  return [
    `<w:num w:numId="${numId}"><w:abstractNumId w:val="${look}"/>`,
    `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride></w:num>`,
  ].join('');
}
