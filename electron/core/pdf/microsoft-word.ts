import { existsSync } from 'node:fs';
import type { MachineEnvironment } from './find-libreoffice.ts';

/** Whether Microsoft Word is in the folder that Office's installers use; Windows only. */
export function hasMicrosoftWord({ platform, env }: MachineEnvironment): boolean {
  if (platform !== 'win32') return false;
  const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.ProgramW6432].filter((one) => one !== undefined);
  return folders.some((folder) =>
    ['root\\Office16', 'Office16', 'Office15'].some((inside) =>
      existsSync(`${folder}\\Microsoft Office\\${inside}\\WINWORD.EXE`),
    ),
  );
}

/**
 * Opens every .docx of a folder and saves it as a PDF in the same folder (wdExportFormatPDF = 17). Never tried: no
 * machine with Word was at hand. `$args` would need a script file; an environment variable passes the folder without
 * any quoting.
 */
export const WORD_SCRIPT = buildWordScript([
  "  foreach ($file in Get-ChildItem -LiteralPath $env:NASKAH_PDF_FOLDER -Filter '*.docx') {",
  '    $document = $word.Documents.Open($file.FullName, $false, $true, $false)',
  "    $document.ExportAsFixedFormat([System.IO.Path]::ChangeExtension($file.FullName, '.pdf'), 17)",
  '    $document.Close($false)',
  '  }',
]);

/**
 * Opens one file without links and saves it as .docx
 * (wdFormatXMLDocument = 12). Never tried, as above.
 */
export const SAVE_AS_DOCX_SCRIPT = buildWordScript([
  '  $word.Options.UpdateLinksAtOpen = $false',
  '  $document = $word.Documents.Open($env:NASKAH_SOURCE, $false, $true, $false)',
  '  $document.SaveAs2($env:NASKAH_TARGET, 12)',
  '  $document.Close($false)',
]);

/** Runs statements in a Word that asks nothing and runs no macros (AutomationSecurity = 3), and ends it. */
function buildWordScript(statements: readonly string[]): string {
  return [
    "$ErrorActionPreference = 'Stop'",
    '$word = New-Object -ComObject Word.Application',
    'try {',
    '  $word.Visible = $false',
    '  $word.DisplayAlerts = 0',
    '  $word.AutomationSecurity = 3',
    ...statements,
    '} finally {',
    '  $word.Quit()',
    '}',
  ].join('\n');
}
