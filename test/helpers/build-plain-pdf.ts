/** The metadata of a PDF: the entries of its information dictionary, an XMP packet, an embedded file. */
type PdfMetadata = {
  readonly info?: Readonly<Record<string, string>>;
  readonly xmp?: string;
  readonly attachment?: string;
};

/** A minimal PDF (ISO 32000-1) with a page for each text, in Latin letters. */
export function buildPlainPdf(
  pages: readonly string[],
  { info = {}, xmp = '', attachment }: PdfMetadata = {},
): Uint8Array {
  const kids = pages.map((_, n) => `${6 + 2 * n} 0 R`).join(' ');
  const names =
    attachment === undefined
      ? ''
      : `/Names <</EmbeddedFiles <</Names [(${attachment}) <</Type /Filespec /F (${attachment}) /EF <</F 3 0 R>>>>]>>>>`;
  const objects = [
    `<</Type /Catalog /Pages 2 0 R /Metadata 3 0 R ${names}>>`,
    `<</Type /Pages /Kids [${kids}] /Count ${pages.length}>>`,
    `<</Type /Metadata /Subtype /XML /Length ${xmp.length}>>\nstream\n${xmp}\nendstream`,
    `<<${Object.entries(info)
      .map(([key, value]) => `/${key} (${value})`)
      .join(' ')}>>`,
    '<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>',
    ...pages.flatMap((text, n) => {
      const drawn = `BT /F1 12 Tf 72 720 Td ${text
        .split('\n')
        .map((line) => `(${line}) Tj 0 -20 Td`)
        .join(' ')} ET`;
      return [
        `<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${7 + 2 * n} 0 R /Resources <</Font <</F1 5 0 R>>>>>>`,
        `<</Length ${drawn.length}>>\nstream\n${drawn}\nendstream`,
      ];
    }),
  ];
  let pdf = '%PDF-1.6\n';
  const places = objects.map((object, n) => {
    const at = pdf.length;
    pdf += `${n + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const count = objects.length + 1;
  const table = `xref\n0 ${count}\n0000000000 65535 f \n${places.join('')}`;
  return Buffer.from(
    `${pdf}${table}trailer\n<</Size ${count} /Root 1 0 R /Info 4 0 R>>\nstartxref\n${pdf.length}\n%%EOF\n`,
    'latin1',
  );
}
