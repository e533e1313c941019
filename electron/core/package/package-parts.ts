import type { Archive } from './open-archive.ts';
import { PackageFault } from './package-fault.ts';
import { readXmlPart } from './read-xml.ts';

export type Relationship = {
  readonly id: string;
  /** The last segment of its type URI, which transitional and strict files share. */
  readonly type: string;
  /** The name of the part. A target outside of the file is kept as written and never followed. */
  readonly target: string;
  readonly external: boolean;
};

const CONTENT_TYPES_PART = '[Content_Types].xml';
const MACRO_TYPE = /macroEnabled|vbaProject|vbaData|macrosheet/i;

/** Macros of Word and what they need. */
const MACRO_PART = /vba(Project|Data)/i;
/** What a file is called that holds such macros itself, and not within a file that is embedded in it. */
const MACRO_DOCUMENT = /\.macroEnabled(Template)?\.main\+xml$/;
/** What a workbook, presentation or document is called that is embedded and has macros of its own ("….macroEnabled.12"). */
const EMBEDDED_MACRO = /\.macroEnabled(\.\d+)?$/i;

type MainPart = {
  readonly main: string;
  readonly relationships: readonly Relationship[];
  /** The parts that hold macros, which are not to be read. */
  readonly macros: readonly string[];
  /** The files embedded in it that hold macros; none is opened. */
  readonly embeddedMacros: readonly string[];
};

/**
 * Finds the main part and the relationships of the package. In: the content type that the main part must have. Throws
 * `not-this` if it has another one, `two-readings` if two main parts are named, and `macros` if anything in the package
 * declares macros.
 * @param leavesOutMacros whether macros, its own and those of embedded files, are named instead of refused
 */
export async function findMainPart(archive: Archive, wanted: RegExp, leavesOutMacros = false): Promise<MainPart> {
  if (!archive.has(CONTENT_TYPES_PART)) throw new PackageFault('not-this');
  const types = await readContentTypes(archive);
  const isLeftOut = (type: string) =>
    leavesOutMacros && [MACRO_PART, MACRO_DOCUMENT, EMBEDDED_MACRO].some((known) => known.test(type));
  const named = archive.names.filter((name) => MACRO_PART.test(name));
  const macro =
    [...types].find(([, type]) => MACRO_TYPE.test(type) && !isLeftOut(type))?.[0] ??
    (leavesOutMacros ? undefined : named[0]);
  if (macro !== undefined) throw new PackageFault('macros', { part: macro.replace(/^\//, '') });
  const relationships = await readRelationships(archive, '');
  const [main, ...others] = relationships.filter(({ type }) => type === 'officeDocument');
  if (others.some(({ target }) => target !== main?.target))
    throw new PackageFault('two-readings', { part: '_rels/.rels', reason: 'two main parts' });
  if (main === undefined || main.external) throw new PackageFault('not-this');
  const findType = (name: string) => types.get(`/${name}`.toLowerCase()) ?? types.get(getExtension(name)) ?? '';
  if (!wanted.test(findType(main.target))) throw new PackageFault('not-this');
  return {
    main: main.target,
    relationships,
    macros: leavesOutMacros ? await listMacros(archive, types, main.target) : [],
    embeddedMacros: archive.names.filter((name) => EMBEDDED_MACRO.test(findType(name))),
  };
}

/** Macros have a name, a type or a relationship that says so. */
async function listMacros(
  archive: Archive,
  types: ReadonlyMap<string, string>,
  main: string,
): Promise<readonly string[]> {
  const led = (await readRelationships(archive, main)).filter(({ type }) => MACRO_PART.test(type));
  const targets = new Set(led.map(({ target }) => target.toLowerCase()));
  return archive.names.filter(
    (name) =>
      (MACRO_PART.test(name) && !name.endsWith('.rels')) ||
      MACRO_PART.test(types.get(`/${name.toLowerCase()}`) ?? '') ||
      targets.has(name.toLowerCase()),
  );
}

/** Content types by part name ("/word/document.xml") and by extension (".xml"), in lower case. */
async function readContentTypes(archive: Archive): Promise<ReadonlyMap<string, string>> {
  const types = new Map<string, string>();
  await readXmlPart(archive, CONTENT_TYPES_PART, {
    open: (element, { PartName, Extension = '', ContentType = '' }) => {
      if (element !== 'ct:Override' && element !== 'ct:Default') return;
      const name = (PartName ?? `.${Extension}`).toLowerCase();
      if ((types.get(name) ?? ContentType) !== ContentType)
        throw new PackageFault('two-readings', { part: CONTENT_TYPES_PART, reason: 'two types of a part' });
      types.set(name, ContentType);
    },
  });
  return types;
}

const getExtension = (name: string) => (/\.[^./]*$/.exec(name)?.[0] ?? '').toLowerCase();

/** Reads the relationships of a part, or those of the package for ''. */
export async function readRelationships(archive: Archive, part: string): Promise<readonly Relationship[]> {
  const name = nameRelationshipsPart(part);
  const all: Relationship[] = [];
  const ids = new Set<string>();
  if (!archive.has(name)) return all;
  await readXmlPart(archive, name, {
    open: (element, { Id: id = '', Type = '', Target: target = '', TargetMode: mode }) => {
      if (element !== 'rel:Relationship') return;
      if (ids.has(id)) throw new PackageFault('two-readings', { part: name, reason: 'two relationships of one id' });
      ids.add(id);
      const external = mode === 'External';
      const type = Type.slice(Type.lastIndexOf('/') + 1);
      all.push({
        id,
        type,
        external,
        target: external ? target : resolveTarget(part.slice(0, part.lastIndexOf('/') + 1), target),
      });
    },
  });
  return all;
}

/** The part that holds the relationships of a part (ECMA-376 part 2, 6.5.3). */
export function nameRelationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Resolves a target to a part name; a target that climbs out of the package stays at its root. */
function resolveTarget(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : `${folder}${target}`).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
