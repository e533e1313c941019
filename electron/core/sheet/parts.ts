import { Failure } from '../../../shared/api/failure.ts';
import type { Archive } from './archive.ts';
import type { SheetWarnings } from './warnings.ts';
import { readXml } from './xml.ts';

type Relationship = { readonly id: string; readonly type: string; readonly target: string };

const TYPES = '[Content_Types].xml';
const MAIN = /spreadsheetml\.(sheet|template)\.main\+xml$/;
const MACRO = /macroEnabled|vbaProject|macrosheet/i;

/**
 * The name of the workbook's part. Throws `sheet-not-xlsx` where the package is no workbook, and `sheet-macros` where
 * anything in it says that it holds macros.
 */
export async function mainPart(archive: Archive, warnings: SheetWarnings): Promise<string> {
  if (!archive.has(TYPES)) throw new Failure('sheet-not-xlsx');
  const types = new Map<string, string>();
  await readXml(archive, TYPES, {
    open: (_, attributes) => {
      const name = attributes.get('PartName') ?? `.${attributes.get('Extension') ?? ''}`;
      types.set(name.toLowerCase(), attributes.get('ContentType') ?? '');
    },
  });
  const macro =
    [...types].find(([, type]) => MACRO.test(type))?.[0] ?? archive.names.find((name) => /vbaProject/i.test(name));
  if (macro !== undefined) throw new Failure('sheet-macros', { part: macro.replace(/^\//, '') });
  const main = (await relationshipsOf(archive, '', warnings)).find(({ type }) => type === 'officeDocument');
  const type = types.get(`/${main?.target}`.toLowerCase()) ?? types.get('.xml') ?? '';
  if (main === undefined || !MAIN.test(type)) throw new Failure('sheet-not-xlsx');
  return main.target;
}

/**
 * The relationships of a part that lead to other parts, those of the package for ''; a type is its last word. What lies
 * outside of the file is warned of and never followed.
 */
export async function relationshipsOf(
  archive: Archive,
  part: string,
  warnings: SheetWarnings,
): Promise<readonly Relationship[]> {
  const slash = part.lastIndexOf('/') + 1;
  const name = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  const all: Relationship[] = [];
  if (!archive.has(name)) return all;
  await readXml(archive, name, {
    open: (element, attributes) => {
      if (element !== 'rel:Relationship') return;
      const target = attributes.get('Target') ?? '';
      const type = (attributes.get('Type') ?? '').replace(/^.*\//, '');
      if (attributes.get('TargetMode') === 'External' || type === 'externalLink')
        warnings.add('external-target', part, `${type}: ${target}`);
      else all.push({ id: attributes.get('Id') ?? '', type, target: resolved(part.slice(0, slash), target) });
    },
  });
  return all;
}

/** A target as the name of a part; one that climbs out of the package stays at its root. */
function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : `${folder}${target}`).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
