import { createHash } from 'node:crypto';
import { compressXz } from './compress-xz.ts';
import { createTextFile, moveEntries, type PackageEntry, type PackageFile, sortEntries } from './package-entry.ts';
import type { Release } from './read-release.ts';
import { writeRefusalScript } from './refuse-while-running.ts';
import { writeDeb } from './write-deb.ts';
import { writeTar } from './write-tar.ts';

const HOME = 'usr/lib/naskah';

const DESKTOP_ENTRY = `[Desktop Entry]
Type=Application
Name=Naskah
GenericName=Letter of Intent workbench
GenericName[id]=Meja kerja perundingan Pernyataan Kehendak
Comment=Negotiate a Letter of Intent between two ministries
Comment[id]=Merundingkan Pernyataan Kehendak antara dua kementerian
Exec=/${HOME}/Naskah
Icon=naskah
Terminal=false
Categories=Office;
StartupWMClass=naskah
`;

/** A Debian package from the files of the Linux folder. */
export async function makeDeb(folder: readonly PackageFile[], release: Release): Promise<Uint8Array> {
  const notices = folder.filter(({ path }) => path === 'THIRD-PARTY-NOTICES.txt' || path === 'LICENSE.txt');
  const icon = folder.filter(({ path }) => path === 'app/out/renderer/icon.svg');
  const files: PackageFile[] = [
    ...moveEntries(HOME, folder),
    createTextFile('usr/share/applications/naskah.desktop', DESKTOP_ENTRY),
    ...icon.map((one) => ({ ...one, path: 'usr/share/icons/hicolor/scalable/apps/naskah.svg' })),
    createTextFile('usr/share/doc/naskah/copyright', notices.map(({ bytes }) => `${Buffer.from(bytes)}`).join('\n')),
  ];
  const links = [
    { path: 'usr/bin/naskah', target: `../lib/naskah/bin/naskah` },
    { path: 'usr/bin/naskah-workbench', target: `../lib/naskah/Naskah` },
  ];
  const sums = sortEntries(files).map(
    ({ path, bytes }) => `${createHash('md5').update(bytes).digest('hex')}  ${path}\n`,
  );
  const control = [
    createTextFile('./control', describePackage(files, release.version)),
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

/** Node's own builds ask for glibc 2.28. The page needs a browser, which may also come from elsewhere. */
function describePackage(files: readonly PackageFile[], version: string): string {
  const kilobytes = Math.ceil(files.reduce((all, { bytes }) => all + bytes.length, 0) / 1024);
  return [
    'Package: naskah',
    `Version: ${version}`,
    'Architecture: amd64',
    `Maintainer: ${process.env.NASKAH_MAINTAINER || 'Naskah <naskah@localhost>'}`,
    `Installed-Size: ${kilobytes}`,
    'Depends: libc6 (>= 2.28), libstdc++6',
    'Recommends: chromium | google-chrome-stable | microsoft-edge-stable | firefox-esr | firefox, xdg-utils',
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
