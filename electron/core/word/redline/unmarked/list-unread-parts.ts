import type { SourcePackage } from '../parts/source-package.ts';

/** Types of relationships whose parts are compared, or are made anew by programs whenever they save. */
const COMPARED = new Set(
  [
    'officeDocument core-properties custom-properties extended-properties thumbnail',
    'styles stylesWithEffects numbering settings webSettings fontTable people footnotes endnotes header footer',
    'comments commentsExtended commentsIds commentsExtensible hyperlink image chart chartEx diagramData diagramLayout',
    'diagramQuickStyle diagramStyle diagramColors diagramDrawing oleObject package control video audio media aFChunk',
    'subDocument attachedTemplate keyMapCustomizations',
  ].flatMap((line) => line.split(' ')),
);

/** The parts that are carried over without being compared and that only one file has, or has with other content. */
export function listUnreadParts(old: SourcePackage, next: SourcePackage): string[] {
  const [olds, nexts] = [listOthers(old), listOthers(next)];
  const keys = (parts: typeof olds) => new Set(parts.map(({ key }) => key));
  const [oldKeys, nextKeys] = [keys(olds), keys(nexts)];
  const lone = [...olds.filter(({ key }) => !nextKeys.has(key)), ...nexts.filter(({ key }) => !oldKeys.has(key))];
  return [...new Set(lone.map(({ target }) => target))];
}

function listOthers(source: SourcePackage) {
  return ['', source.main].flatMap((part) =>
    source
      .listRelationships(part)
      .filter(({ type, external }) => !COMPARED.has(type) && !external)
      .map(({ type, target }) => ({ target, key: `${type} ${source.digest(target)}` })),
  );
}
