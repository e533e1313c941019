import { strFromU8 } from 'fflate';
import { readWholeXml } from '../../package/read-whole-xml.ts';

/** The title property of a .docx that Naskah wrote, from its docProps/core.xml; '' if it has none. */
export function readDocumentTitle(core: Uint8Array | undefined): string {
  let [title, element] = ['', ''];
  if (core === undefined) return title;
  readWholeXml(strFromU8(core), {
    open: (name) => {
      element = name;
    },
    close: () => {
      element = '';
    },
    text: (text) => {
      if (element === 'dc:title') title += text;
    },
    remark: () => undefined,
  });
  return title;
}
