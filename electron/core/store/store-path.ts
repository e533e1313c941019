import { join } from 'node:path';

/** The file of the store in a data folder; this module loads no database, so that what only needs the path does not either. */
export const getStorePath = (folder: string): string => join(folder, 'naskah.db');
