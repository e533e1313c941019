import { expect, test } from 'vitest';
import { classifyFailure } from '../../../electron/classify-failure.mjs';

const places = { folder: '/home/sari/naskah', host: 'registry.npmjs.org' };
const NPM_CACHE = '/home/sari/.npm/_cacache/tmp/1a2b';

const outputs: [string, string, { readonly [name: string]: string }, string][] = [
  [
    'npm without a network (11)',
    'install-unreachable',
    { host: '127.0.0.1:9' },
    'npm error code ECONNREFUSED\nnpm error syscall connect\nnpm error FetchError: request to http://127.0.0.1:9/zod failed, reason: connect ECONNREFUSED 127.0.0.1:9',
  ],
  [
    'npm without names of hosts (10)',
    'install-unreachable',
    { host: 'registry.npmjs.org' },
    'npm error code EAI_AGAIN\nnpm error syscall getaddrinfo\nnpm error request to https://registry.npmjs.org/zod failed, reason: getaddrinfo EAI_AGAIN registry.npmjs.org',
  ],
  [
    'npm behind a proxy with a certificate of its own (9)',
    'install-unreachable',
    { host: 'registry.npmjs.org' },
    'npm ERR! code SELF_SIGNED_CERT_IN_CHAIN\nnpm ERR! request to https://registry.npmjs.org/zod failed',
  ],
  ['npm that was ended without an answer', 'install-unreachable', { host: places.host }, 'npm error code ETIMEDOUT'],
  [
    'npm on a full disk',
    'install-no-room',
    { path: NPM_CACHE },
    `npm error code ENOSPC\nnpm error syscall write\nnpm error path ${NPM_CACHE}\nnpm error ENOSPC: no space left on device`,
  ],
  [
    'npm whose cache is somebody else’s',
    'install-not-allowed',
    { path: NPM_CACHE },
    `npm error code EACCES\nnpm error syscall mkdir\nnpm error path ${NPM_CACHE}\nnpm error Your cache folder contains root-owned files; see https://docs.npmjs.com`,
  ],
  [
    'a folder that may not be written',
    'install-not-allowed',
    { path: '/opt/naskah/node_modules.next' },
    "Error: EACCES: permission denied, mkdir '/opt/naskah/node_modules.next'",
  ],
  [
    'a disk that is only read',
    'install-not-allowed',
    { path: '/media/cd/node_modules.next' },
    "Error: EROFS: read-only file system, mkdir '/media/cd/node_modules.next'",
  ],
  [
    'a folder in use on Windows',
    'install-held',
    { path: 'C:\\naskah\\node_modules' },
    "Error: EPERM: operation not permitted, rename 'C:\\naskah\\node_modules' -> 'C:\\naskah\\node_modules.old'",
  ],
  [
    'Electron’s download without a network',
    'install-unreachable',
    { host: places.host },
    'TypeError: fetch failed\n    at node:internal/deps/undici/undici:16416:13\n  [cause]: Error: getaddrinfo ENOTFOUND github.com',
  ],
  [
    'a lock file that does not belong to the list of packages',
    'install-failed',
    { reason: 'EUSAGE' },
    'npm error code EUSAGE\nnpm error `npm ci` can only install packages when your package.json and package-lock.json are in sync.',
  ],
  ['what nobody foresaw', 'install-failed', { reason: 'Segmentation fault' }, 'one\nSegmentation fault\n'],
  ['nothing at all', 'install-failed', { reason: '–' }, ''],
];

test.each(outputs)('%s is reported as %s', (_, code, details, output) => {
  expect(classifyFailure(output, places)).toEqual({ code, details });
});
