/** The files that can be read as a text, for a file field. */
export const READABLE_FILES = '.docx,.doc,.rtf,.odt,.pdf,.txt,.eml,.msg,.zip,.dat';
