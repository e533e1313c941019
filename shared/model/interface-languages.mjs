// Plain JavaScript without newer syntax: the first files of the commands import it on any Node.

/** The languages of the interface. The first is the one where nothing says which. */
export const interfaceLanguages = /** @type {const} */ (['id', 'en']);

/**
 * The language of the interface that goes by this code, null where none does.
 * @param {string | null | undefined} code
 * @returns {(typeof interfaceLanguages)[number] | null}
 */
export function findInterfaceLanguage(code) {
  return interfaceLanguages.find((one) => one === code) || null;
}
