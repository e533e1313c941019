import { strFromU8, unzipSync } from 'fflate';
import { readWholeXml } from '../../package/read-whole-xml.ts';

const CORE = 'docProps/core.xml';

/** The title property of a .docx that Naskah wrote; '' if it has none. */
export function readDocumentTitle(bytes: Uint8Array): string {
  const core = unzipSync(bytes, { filter: ({ name }) => name === CORE })[CORE];
  let [title, element] = ['', ''];
  readWholeXml(core === undefined ? '<none/>' : strFromU8(core), {
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
