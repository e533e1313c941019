import { readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { Failure } from '../../../shared/api/failure.ts';
import { resolveRealFolder } from './resolve-folders.ts';

/** File systems of other machines, as Linux names them. */
const NETWORK_TYPES =
  /^(nfs\d?|cifs|smb\d?|smbfs|ncpfs|afs|ceph|glusterfs|lustre|davfs|fuse\.(sshfs|rclone|davfs2?|gvfsd-fuse|glusterfs|s3fs))$/;

/**
 * SQLite needs locks and shared memory that file systems of a network do not have
 * (https://www.sqlite.org/wal.html, https://www.sqlite.org/useovernet.html). Throws `folder-on-network`.
 */
export function checkLocalDisk(folder: string): void {
  const real = resolveRealFolder(folder);
  const kind = process.platform === 'win32' ? findWindowsShare(real) : findNetworkType(real, readMounts());
  if (kind !== null) throw new Failure('folder-on-network', { path: folder, kind });
}

/** The real path of a drive letter that represents a share is that of the share. */
export function findWindowsShare(folder: string): string | null {
  return /^\\\\(?![?.]\\(?!UNC\\))/i.test(folder) ? 'SMB' : null;
}

/** The type of a folder's file system if it belongs to a network; `mounts` is Linux's /proc/self/mountinfo (man 5 proc). */
export function findNetworkType(folder: string, mounts: string): string | null {
  let nearest = { length: -1, type: '' };
  for (const line of mounts.split('\n')) {
    const [place, details = ''] = line.split(' - ', 2);
    const point = unescapeMountPoint(place?.split(' ')[4] ?? '');
    const holds =
      point !== '' && (folder === point || folder.startsWith(point.endsWith(sep) ? point : `${point}${sep}`));
    // Of two on one place the later hides the earlier.
    if (holds && point.length >= nearest.length) nearest = { length: point.length, type: details.split(' ')[0] ?? '' };
  }
  return NETWORK_TYPES.test(nearest.type) ? nearest.type : null;
}

/** Spaces and tabs in the path are octal there. */
const unescapeMountPoint = (point: string): string =>
  point.replaceAll(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));

/** Empty where the system has no such list. */
function readMounts(): string {
  try {
    return readFileSync('/proc/self/mountinfo', 'utf8');
  } catch {
    return '';
  }
}
