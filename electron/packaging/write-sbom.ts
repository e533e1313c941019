import type { Component } from './list-components.ts';
import type { Release } from './read-release.ts';

/** The software bill of materials of a package: CycloneDX 1.6 (ECMA-424) in JSON. */
export function writeSbom(components: readonly Component[], { version, time }: Release): string {
  const bom = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      timestamp: time.toISOString(),
      component: {
        type: 'application',
        'bom-ref': 'naskah',
        name: 'naskah',
        version,
        licenses: describeLicense('MIT'),
      },
    },
    components: components.map(describeComponent),
    dependencies: [{ ref: 'naskah', dependsOn: components.map(getReference) }],
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
}

function describeComponent(component: Component) {
  const { name, version, license, author, integrity } = component;
  const hash = /^sha512-(.+)$/.exec(integrity ?? '')?.[1];
  return {
    type: 'library',
    'bom-ref': getReference(component),
    ...(author === '' ? {} : { author }),
    name,
    version,
    ...(hash === undefined
      ? {}
      : { hashes: [{ alg: 'SHA-512', content: Buffer.from(hash, 'base64').toString('hex') }] }),
    licenses: describeLicense(license),
    ...(integrity === null ? {} : { purl: getReference(component) }),
  };
}

const describeLicense = (license: string) =>
  /^[\w.+-]+$/.test(license) ? [{ license: { id: license } }] : [{ expression: license }];

/** A package URL (ECMA-427) for what comes from npm. */
function getReference({ name, version, integrity }: Component): string {
  if (integrity === null) return `${name.toLowerCase().replaceAll(' ', '-')}@${version}`;
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}
