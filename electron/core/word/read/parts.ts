import { Failure } from '../../../../shared/api/failure.ts';
import type { Archive } from './archive.ts';
import { eachElement } from './element.ts';
import type { Warnings } from './warnings.ts';

export type Relationship = {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
};

const TYPES = '[Content_Types].xml';
const WORD_MAIN = /wordprocessingml\.(document|template)\.main\+xml$/;
const MACRO = /macroEnabled|vbaProject|vbaData/i;

/**
 * The name of the main part. Throws `word-not-docx` where the package is not a Word document, and `word-macros` where
 * anything in it says that it holds macros.
 */
export async function mainPart(archive: Archive, warnings: Warnings): Promise<string> {
  if (!archive.has(TYPES)) throw new Failure('word-not-docx');
  const types = await contentTypes(archive);
  const macro =
    [...types].find(([, type]) => MACRO.test(type))?.[0] ??
    archive.names.find((name) => /vba(Project|Data)/i.test(name));
  if (macro !== undefined) throw new Failure('word-macros', { part: macro.replace(/^\//, '') });
  const main = (await relationshipsOf(archive, '', warnings)).find(({ type }) => type === 'officeDocument');
  if (main === undefined || main.external) throw new Failure('word-not-docx');
  const type = types.get(`/${main.target}`.toLowerCase()) ?? types.get(extensionOf(main.target)) ?? '';
  if (!WORD_MAIN.test(type)) throw new Failure('word-not-docx');
  return main.target;
}

/** Content types by part name ("/word/document.xml") and by extension (".xml"), in lower case. */
async function contentTypes(archive: Archive): Promise<ReadonlyMap<string, string>> {
  const types = new Map<string, string>();
  await eachElement(TYPES, archive.bytes(TYPES), ['ct:Override', 'ct:Default'], ({ attributes }) => {
    const name = attributes.PartName ?? `.${attributes.Extension ?? ''}`;
    types.set(name.toLowerCase(), attributes.ContentType ?? '');
  });
  return types;
}

const extensionOf = (name: string) => (/\.[^./]*$/.exec(name)?.[0] ?? '').toLowerCase();

/**
 * The relationships of a part, those of the package for ''. A type is its last word, which transitional and strict files
 * share. What lies outside of the file is warned of and never followed.
 */
export async function relationshipsOf(
  archive: Archive,
  part: string,
  warnings: Warnings,
): Promise<readonly Relationship[]> {
  const slash = part.lastIndexOf('/') + 1;
  const name = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  const all: Relationship[] = [];
  if (!archive.has(name)) return all;
  await eachElement(name, archive.bytes(name), ['rel:Relationship'], ({ attributes }) => {
    const { Id: id = '', Type = '', Target: target = '', TargetMode: mode } = attributes;
    const type = Type.slice(Type.lastIndexOf('/') + 1);
    const external = mode === 'External';
    if (external) warnings.add('external-target', `${type}: ${target}`, part);
    all.push({ id, type, external, target: external ? target : resolved(part.slice(0, slash), target) });
  });
  return all;
}

/** A target as the name of a part; one that climbs out of the package stays at its root. */
function resolved(folder: string, target: string): string {
  const path = target.startsWith('/') ? target : `${folder}${target}`;
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
