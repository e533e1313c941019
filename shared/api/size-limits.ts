/** The maximum size in bytes of one command, and of one uploaded file. */
export const maxCallBytes = 4 * 1024 * 1024;
export const maxFileBytes = 25 * 1024 * 1024;
