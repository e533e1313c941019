import { expect, test } from 'vitest';
import { findNetworkType, findWindowsShare } from '../../../electron/hosts/owner/network-folder.ts';

const mounts = `22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
40 22 0:40 / /home/sari/kantor rw - cifs //server/kantor rw
41 22 0:41 / /mnt/nfs\\040lama rw master:1 - nfs4 server:/lama rw
42 22 0:42 / /home/sari/jauh rw - fuse.sshfs sari@server: rw
43 22 0:43 / /media/usb rw - fuseblk /dev/sdb1 rw
44 40 8:2 / /home/sari/kantor/lokal rw - ext4 /dev/sda2 rw
45 22 0:45 / /mnt/dua rw - nfs server:/dua rw
46 22 8:3 / /mnt/dua rw - xfs /dev/sda3 rw
`;

test.each([
  ['/home/sari/naskah', null],
  ['/home/sari/kantor', 'cifs'],
  ['/home/sari/kantor/naskah', 'cifs'],
  ['/home/sari/kantor-lama', null],
  ['/home/sari/kantor/lokal/naskah', null],
  ['/mnt/nfs lama/naskah', 'nfs4'],
  ['/home/sari/jauh/naskah', 'fuse.sshfs'],
  ['/media/usb/naskah', null],
  ['/mnt/dua/naskah', null],
])('of the file systems of Linux, the nearest decides whether %s is on a network', (folder, kind) => {
  expect(findNetworkType(folder, mounts)).toBe(kind);
});

test('without a list of file systems every folder counts as local', () => {
  expect(findNetworkType('/home/sari', '')).toBe(null);
});

test.each([
  ['\\\\server\\kantor\\naskah', 'SMB'],
  ['\\\\?\\UNC\\server\\kantor', 'SMB'],
  ['\\\\?\\C:\\Users\\Sari', null],
  ['C:\\Users\\Sari', null],
])('of the paths of Windows, %s is %s', (folder, kind) => {
  expect(findWindowsShare(folder)).toBe(kind);
});
