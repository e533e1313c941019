import { useEffect, useState } from 'react';
import type { ComparedDocument } from '../../../../shared/model/comparison/compared-document.ts';
import { useClient } from '../../../api/core-provider.tsx';

type HeldPictures = ComparedDocument['pictures'];

/** Fetches the pictures of a document from the host. Returns their addresses on this page, as far as they are loaded. */
export function usePictures(pictures: HeldPictures): readonly (string | undefined)[] {
  const client = useClient();
  const [addresses, setAddresses] = useState<readonly (string | undefined)[]>([]);
  useEffect(() => {
    let isOpen = true;
    const made: string[] = [];
    const load = async () => {
      const all: (string | undefined)[] = [];
      for (const { sha256, type } of pictures) {
        const result = await client.file(sha256);
        if (!isOpen) return;
        const address = result.ok ? URL.createObjectURL(new Blob([new Uint8Array(result.value)], { type })) : undefined;
        if (address !== undefined) made.push(address);
        all.push(address);
        setAddresses([...all]);
      }
    };
    void load();
    return () => {
      isOpen = false;
      for (const address of made) URL.revokeObjectURL(address);
    };
  }, [client, pictures]);
  return addresses;
}
