const extensions = ['docx', 'doc', 'rtf', 'odt', 'pdf', 'txt', 'eml', 'msg', 'zip', 'dat'] as const;

/** The files that can be read as a text, for a file field. */
export const READABLE_FILES = extensions.map((one) => `.${one}`).join(',');

/** Whether a file of this name may hold a text: not a photo, a sound or a film. Without an extension its content decides. */
export function mayHoldText(name: string): boolean {
  const extension = /\.([^.\s]+)$/.exec(name)?.[1]?.toLowerCase();
  return extension === undefined || extension === 'docm' || extensions.some((one) => one === extension);
}
