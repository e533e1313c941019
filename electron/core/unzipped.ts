// For the doors, which know no packages: a signing set comes to them as one .zip.
export { unzipped } from './handlers/zipped.ts';
