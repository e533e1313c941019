import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure } from '../../shared/api/failure.ts';
import type { ProgramResources } from '../core/context.ts';
import { outlineSchema } from '../core/resources/outline.ts';
import { parseTemplate } from '../core/word/write/print-template.ts';

const DEFAULT_TEMPLATE = 'letter-of-intent';

/** The files that come with the program, from the `resources` folder above the running file. */
export function findResources(start: string): ProgramResources {
  const folder = findResourcesFolder(start);
  return {
    sample: (name) => {
      const path = join(folder, 'sample', name);
      if (!existsSync(path)) throw new Failure('sample-missing', { file: name });
      return readFileSync(path);
    },
    template: (name) => {
      const path = join(folder, 'templates', `${name}.json`);
      if (!/^[a-z-]+$/.test(name) || !existsSync(path)) throw new Failure('template-unknown', { name });
      return parseTemplate(readFileSync(path, 'utf8'));
    },
    templates: () => {
      const names = readdirSync(join(folder, 'templates')).flatMap((file) => /^([a-z-]+)\.json$/.exec(file)?.[1] ?? []);
      return names.sort((a, b) => Number(b === DEFAULT_TEMPLATE) - Number(a === DEFAULT_TEMPLATE) || (a < b ? -1 : 1));
    },
    outline: (name) => {
      const path = join(folder, 'templates', `${name}.clauses.json`);
      if (!existsSync(path)) throw new Failure('template-unknown', { name });
      return outlineSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
    },
    readerWorker: findWorker(start, folder, 'reader-worker.js', ['reader-worker.ts']),
    checkWorker: findWorker(start, folder, 'check-worker.js', ['store', 'check', 'check-worker.ts']),
    updateWorker: findWorker(start, folder, 'update-worker.js', ['store', 'update', 'update-worker.ts']),
  };
}

function findResourcesFolder(start: string): string {
  for (let here = start; ; here = dirname(here)) {
    const folder = join(here, 'resources');
    if (existsSync(join(folder, 'templates'))) return folder;
    if (dirname(here) === here) return join(start, 'resources');
  }
}

/** In the folder of the running file if it was built, otherwise its source. */
function findWorker(start: string, folder: string, name: string, source: readonly string[]): string {
  const built = join(start, name);
  return existsSync(built) ? built : join(dirname(folder), 'electron', 'core', ...source);
}
