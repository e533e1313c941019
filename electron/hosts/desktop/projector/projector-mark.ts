/** On the command line of the page: it is the projected screen in a window of its own. The main process trusts no such mark. */
export const PROJECTOR_MARK = '--naskah-projector';
