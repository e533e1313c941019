import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What LibreOffice makes of a file with tracked changes. */
export type JudgedText = {
  /** The lines of the text where every change is accepted, and where every one is rejected. */
  readonly accepted: readonly string[];
  readonly rejected: readonly string[];
  /** The path of the file as LibreOffice writes it again, its changes left as they are. */
  readonly again: string;
};

const MACRO = `
Function Value(name As String, what As Variant)
  Dim one As New com.sun.star.beans.PropertyValue
  one.Name = name
  one.Value = what
  Value = one
End Function
Sub Judge(files As String)
  Dim file As Variant, what As Variant, doc As Object, dispatcher As Object
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  For Each file In Split(files, "|")
    For Each what In Array("Accept", "Reject")
      doc = StarDesktop.loadComponentFromURL(ConvertToURL(file), "_blank", 0, Array(Value("Hidden", True)))
      dispatcher.executeDispatch(doc.CurrentController.Frame, ".uno:" + what + "AllTrackedChanges", "", 0, Array())
      doc.storeToURL(ConvertToURL(file + "." + what + ".txt"), Array(Value("FilterName", "Text (encoded)"), Value("FilterOptions", "UTF8,LF")))
      doc.close(True)
    Next
    doc = StarDesktop.loadComponentFromURL(ConvertToURL(file), "_blank", 0, Array(Value("Hidden", True)))
    doc.storeToURL(ConvertToURL(file + ".again.docx"), Array(Value("FilterName", "MS Word 2007 XML")))
    doc.close(True)
  Next
  StarDesktop.terminate()
End Sub
`;

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const LIBRARY = 'http://openoffice.org/2000/library';

/** In: .docx files, whose paths hold neither quotes nor commas; an existing folder of this run's own. One run of LibreOffice. */
export async function judgeChanges(files: readonly string[], folder: string): Promise<JudgedText[]> {
  const profile = join(folder, 'judge');
  const options = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore'];
  // A new profile is filled with LibreOffice's own macros first.
  await run('soffice', [...options, '--terminate_after_init'], { timeout: 120_000 });
  const basic = join(profile, 'user', 'basic');
  mkdirSync(join(basic, 'Standard'), { recursive: true });
  const put = (name: string, xml: string) => writeFileSync(join(basic, name), HEAD + xml);
  put(
    'script.xlc',
    `<library:libraries xmlns:library="${LIBRARY}" xmlns:xlink="http://www.w3.org/1999/xlink"><library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/></library:libraries>`,
  );
  put(
    'Standard/script.xlb',
    `<library:library xmlns:library="${LIBRARY}" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Judge"/></library:library>`,
  );
  put(
    'Standard/Judge.xba',
    `<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Judge" script:language="StarBasic">${MACRO.replaceAll('"', '&quot;')}</script:module>`,
  );
  await run('soffice', [...options, `macro:///Standard.Judge.Judge("${files.join('|')}")`], { timeout: 600_000 });
  const lines = (file: string, what: string) =>
    readFileSync(`${file}.${what}.txt`, 'utf8').replace(/^\ufeff/, '').replace(/\n$/, '').split('\n'); // biome-ignore format: one step a call
  return files.map((file) => ({
    accepted: lines(file, 'Accept'),
    rejected: lines(file, 'Reject'),
    again: `${file}.again.docx`,
  }));
}
