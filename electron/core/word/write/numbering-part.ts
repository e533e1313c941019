import { convertMmToTwips } from './page-measures.ts';
import type { ListFormat, ListPlan } from './plan-lists.ts';
import { escapeXml } from './xml/escape-xml.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/**
 * Builds word/numbering.xml for a plan (ECMA-376 17.9.16). docx can start a list only at its first level, and numbers
 * the instances itself. Every list has a definition of its own: where several share one and start again (w:startOverride),
 * LibreOffice writes a .doc in which the second item has the number of the first.
 *
 * In: the plan; the indent of each level, in millimetres.
 */
export function buildNumberingPart({ looks, instances }: ListPlan, indentMm: number): string {
  const step = convertMmToTwips(indentMm);
  const lists = instances.flatMap(({ look, start }) => {
    const format = looks[look];
    return format === undefined ? [] : [{ format, start }];
  });
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:numbering xmlns:w="${W}">`,
    ...lists.map(({ format, start }, index) => buildAbstractNum(format, start, index, step)),
    ...lists.map((_, index) => `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${index}"/></w:num>`),
    '</w:numbering>',
  ].join('');
}

function buildAbstractNum({ level, text }: ListFormat, start: number, id: number, step: number): string {
  const [format, shown] =
    typeof text === 'string' ? ['decimal', text] : [text.counter, `${text.around[0]}%${level + 1}${text.around[1]}`];
  return [
    `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>`,
    `<w:lvl w:ilvl="${level}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${escapeXml(shown)}"/>`,
    `<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${(level + 1) * step}" w:hanging="${step}"/></w:pPr></w:lvl>`,
    '</w:abstractNum>',
  ].join('');
}
