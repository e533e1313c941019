import {
  buildDocx,
  cellXml,
  deletedXml,
  insertedXml,
  markXml,
  paragraphXml,
  partXml,
  rowXml,
  runXml,
  tableXml,
  trackedXml,
} from './build-docx.ts';

const commentedXml = (id: number, inner: string) =>
  `<w:commentRangeStart w:id="${id}"/>${inner}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
const listXml = (level: number) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`;
const field =
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF x </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
const box =
  '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx><w:txbxContent><w:p><w:r><w:t>kotak</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r>';

const body = [
  paragraphXml(
    commentedXml(1, runXml('Para ') + deletedXml(runXml('Pihak')) + insertedXml(runXml('Peserta'))) +
      runXml(' akan', '<w:color w:val="FF0000"/><w:strike/>'),
  ),
  paragraphXml(runXml('bekerja sama'), listXml(0) + markXml('del')),
  paragraphXml(field + insertedXml(runXml(' bidang') + deletedXml(runXml(' industri'), 'Budi')), listXml(1)),
  `<w:moveFromRangeStart w:id="5" w:name="m"/>${paragraphXml(trackedXml('moveFrom', runXml('pindah')), markXml('moveFrom'))}<w:moveFromRangeEnd w:id="5"/>`,
  tableXml(
    rowXml([
      cellXml(paragraphXml(runXml('satu'))),
      cellXml(tableXml(rowXml([cellXml(paragraphXml(runXml('dua')))])) + paragraphXml('')),
    ]),
    rowXml([cellXml(paragraphXml(runXml('tiga')))], trackedXml('ins')),
  ),
  `<w:moveToRangeStart w:id="6" w:name="m"/>${paragraphXml(trackedXml('moveTo', runXml('pindah')), markXml('moveTo'))}<w:moveToRangeEnd w:id="6"/>`,
  `<w:sdt><w:sdtPr><w:tag w:val="c1"/></w:sdtPr><w:sdtContent>${paragraphXml(`<w:bookmarkStart w:id="7" w:name="b"/>${box}<w:r><w:footnoteReference w:id="2"/></w:r><w:bookmarkEnd w:id="7"/>`)}</w:sdtContent></w:sdt>`,
].join('');

/** A valid file that contains one of every feature. */
export const fullDocument = buildDocx(body, {
  'word/styles.xml': partXml(
    'w:styles',
    '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/><w:rPr><w:i/></w:rPr></w:style>',
  ),
  'word/numbering.xml': partXml(
    'w:numbering',
    `<w:abstractNum w:abstractNumId="0">${[0, 1].map((at) => `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%${at + 1}."/></w:lvl>`).join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
  ),
  'word/comments.xml': partXml(
    'w:comments',
    `<w:comment w:id="1" w:author="Budi">${paragraphXml(runXml('Mohon.'))}</w:comment>`,
  ),
  'word/footnotes.xml': partXml('w:footnotes', `<w:footnote w:id="2">${paragraphXml(runXml('catatan'))}</w:footnote>`),
  'word/header1.xml': partXml('w:hdr', paragraphXml(runXml('RANCANGAN'))),
});
