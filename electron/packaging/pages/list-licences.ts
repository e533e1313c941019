import { dirname } from 'node:path';
import type { Licence } from '../../../shared/api/licence.ts';
import { listEmbedded, readComponent } from '../list-components.ts';
import { listRunPackages } from '../lock-file.ts';
import { listModulePackages } from './module-packages.ts';

type Bundle = { readonly getModuleIds: () => Iterable<string>; readonly emitFile: (file: BundleAsset) => unknown };
type BundleAsset = { readonly type: 'asset'; readonly fileName: string; readonly source: string };

/**
 * A build step that adds `licences.json` to the pages: the works of other people in them, and those with which the program
 * runs, as the page About shows them.
 */
export function listLicences() {
  let root = '';
  return {
    name: 'list-licences',
    // The folder above that of the pages: a configuration that is bundled into another one has no folder of its own.
    configResolved: (config: { readonly root: string }) => {
      root = dirname(config.root);
    },
    generateBundle(this: Bundle) {
      const names = new Set([...listModulePackages(this.getModuleIds()), ...listRunPackages(root)]);
      const licences = [...[...names].map((name) => readComponent(root, name)), ...listEmbedded(root)]
        .map(({ name, version, license, author, notices }): Licence => ({ name, version, license, author, notices }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
      this.emitFile({ type: 'asset', fileName: 'licences.json', source: JSON.stringify(licences) });
    },
  };
}
