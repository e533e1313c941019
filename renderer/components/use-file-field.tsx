import { type ReactNode, useRef } from 'react';

type Options = { readonly accept?: string; readonly multiple?: boolean };

/** Returns a hidden field for files, to be rendered, and the function that lets a person choose them. */
export function useFileField(
  onFiles: (files: readonly File[]) => unknown,
  { accept, multiple = true }: Options = {},
): { readonly field: ReactNode; readonly chooseFiles: () => void } {
  const input = useRef<HTMLInputElement>(null);
  const field = (
    <input
      ref={input}
      type="file"
      accept={accept}
      multiple={multiple}
      hidden
      onChange={(event) => {
        const files = [...(event.currentTarget.files ?? [])];
        // The same file can be chosen again.
        event.currentTarget.value = '';
        onFiles(files);
      }}
    />
  );
  return { field, chooseFiles: () => input.current?.click() };
}
