/** A page starts without texts and loads those of its language (`loadInterfaceTexts`): each is 50 kB, compressed. */
export const interfaceTexts = {};
