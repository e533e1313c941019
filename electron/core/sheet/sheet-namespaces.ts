import { createNamespaces } from '../package/create-namespaces.ts';

/** The namespaces of workbooks: transitional and strict (ECMA-376 parts 4 and 1), and threaded comments (MS-XLSX). */
export const sheetNamespaces = createNamespaces({
  x: ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main'],
  r: [
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    'http://purl.oclc.org/ooxml/officeDocument/relationships',
  ],
  tc: ['http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments'],
});
