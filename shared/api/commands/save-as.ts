import { name } from '../../model/fields.ts';

/** The name under which a file is saved outside the store, if known; it is inspected like the file (D22). */
export const saveAs = name;
