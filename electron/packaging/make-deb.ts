import { createHash } from 'node:crypto';
import { compressXz } from './compress-xz.ts';
import { createTextFile, moveEntries, type PackageEntry, type PackageFile, sortEntries } from './package-entry.ts';
import type { Release } from './read-release.ts';
import { writeRefusalScript } from './refuse-while-running.ts';
import { writeDeb } from './write-deb.ts';
import { writeTar } from './write-tar.ts';

const HOME = 'usr/lib/naskah';

/** One of the two Debian packages; a computer has one or the other. */
export type DebEdition = {
  readonly name: 'naskah' | 'naskah-desktop';
  readonly relations: readonly string[];
};

/** Node's own builds ask for glibc 2.28. The page needs a browser, which may also come from elsewhere. */
export const browserEdition: DebEdition = {
  name: 'naskah',
  relations: [
    'Depends: libc6 (>= 2.28), libstdc++6',
    'Recommends: chromium | google-chrome-stable | microsoft-edge-stable | firefox-esr | firefox, xdg-utils',
    'Conflicts: naskah-desktop',
    'Replaces: naskah-desktop',
  ],
};

/** The libraries that Electron's program names. Since Debian 13 and Ubuntu 24.04 some have another name. */
const ELECTRON_LIBRARIES = [
  'libc6 (>= 2.28)',
  'libstdc++6',
  'libgtk-3-0t64 | libgtk-3-0',
  'libatspi2.0-0t64 | libatspi2.0-0',
  'libasound2t64 | libasound2',
  'libcups2t64 | libcups2',
  ...['libnss3', 'libnspr4', 'libgbm1', 'libdrm2', 'libxkbcommon0', 'libxcomposite1', 'libxdamage1', 'libxfixes3'],
  ...['libxrandr2', 'libxext6'],
];

export const desktopEdition: DebEdition = {
  name: 'naskah-desktop',
  relations: [
    `Depends: ${ELECTRON_LIBRARIES.join(', ')}`,
    'Recommends: xdg-utils, shared-mime-info, desktop-file-utils',
    'Provides: naskah',
    'Conflicts: naskah',
    'Replaces: naskah',
  ],
};

/** Ours first: it is the only program for them. Word files have many, and keep the one that opens them. */
const OPENED_TYPES = [
  'application/x-naskah',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
] as const;

const MIME_TYPES = `<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="${OPENED_TYPES[0]}">
    <comment>Naskah</comment>
    <icon name="naskah"/>
    <glob pattern="*.naskah"/>
  </mime-type>
</mime-info>
`;

const DESKTOP_ENTRY = `[Desktop Entry]
Type=Application
Name=Naskah
GenericName=Letter of Intent workbench
GenericName[id]=Meja kerja perundingan Pernyataan Kehendak
Comment=Negotiate a Letter of Intent between two ministries
Comment[id]=Merundingkan Pernyataan Kehendak antara dua kementerian
Exec=/${HOME}/Naskah %F
Icon=naskah
Terminal=false
Categories=Office;
StartupWMClass=naskah
MimeType=${OPENED_TYPES.join(';')};
`;

/** A Debian package from the files of the Linux folder. */
export async function makeDeb(
  folder: readonly PackageFile[],
  release: Release,
  edition: DebEdition,
): Promise<Uint8Array> {
  const pick = (...paths: string[]) => folder.filter(({ path }) => paths.includes(path));
  const notices = pick('THIRD-PARTY-NOTICES.txt', 'LICENSE.txt', 'LICENSE.electron.txt');
  const files: PackageFile[] = [
    // Where the system allows no user namespaces to ordinary users, Chromium's sandbox is set up by this program.
    ...moveEntries(HOME, folder).map((one) =>
      one.path === `${HOME}/chrome-sandbox` ? { ...one, isSetuid: true } : one,
    ),
    createTextFile('usr/share/applications/naskah.desktop', DESKTOP_ENTRY),
    createTextFile('usr/share/mime/packages/naskah.xml', MIME_TYPES),
    ...pick('app/out/renderer/icon.svg').map((one) => ({
      ...one,
      path: 'usr/share/icons/hicolor/scalable/apps/naskah.svg',
    })),
    createTextFile(
      `usr/share/doc/${edition.name}/copyright`,
      notices.map(({ bytes }) => `${Buffer.from(bytes)}`).join('\n'),
    ),
  ];
  const links = [
    { path: 'usr/bin/naskah', target: `../lib/naskah/bin/naskah` },
    { path: 'usr/bin/naskah-workbench', target: `../lib/naskah/Naskah` },
  ];
  const sums = sortEntries(files).map(
    ({ path, bytes }) => `${createHash('md5').update(bytes).digest('hex')}  ${path}\n`,
  );
  const control = [
    createTextFile('./control', describePackage(files, release.version, edition)),
    createTextFile('./md5sums', sums.join('')),
    createTextFile('./preinst', writeRefusalScript('install', 'upgrade'), true),
    createTextFile('./prerm', writeRefusalScript('remove'), true),
  ];
  const [controlTar, dataTar] = await Promise.all([
    compressXz(writeTar(control, release.time), release.quick),
    compressXz(writeTar(moveEntries<PackageEntry>('.', [...files, ...links]), release.time), release.quick),
  ]);
  return writeDeb(controlTar, dataTar, release.time);
}

function describePackage(files: readonly PackageFile[], version: string, { name, relations }: DebEdition): string {
  const kilobytes = Math.ceil(files.reduce((all, { bytes }) => all + bytes.length, 0) / 1024);
  return [
    `Package: ${name}`,
    `Version: ${version}`,
    'Architecture: amd64',
    `Maintainer: ${process.env.NASKAH_MAINTAINER || 'Naskah <naskah@localhost>'}`,
    `Installed-Size: ${kilobytes}`,
    ...relations,
    'Suggests: libreoffice-writer',
    'Section: editors',
    'Priority: optional',
    'Description: workbench for negotiating a Letter of Intent between two ministries',
    ' The text in all its languages, the comments of every unit, the drafts of the',
    ' counterpart, and the Word documents for signing. Works without a network and',
    ' keeps everything in one local store.',
    '',
  ].join('\n');
}
