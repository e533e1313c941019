/** The packages of npm whose files are among the modules of a bundle, by name. */
export function listModulePackages(moduleIds: Iterable<string>): string[] {
  const names = [...moduleIds].flatMap((id) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? []);
  return [...new Set(names)].sort();
}
