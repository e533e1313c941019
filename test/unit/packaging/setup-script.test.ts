import { expect, test } from 'vitest';
import { writeSetupScript } from '../../../electron/packaging/setup-script.ts';

const own = { version: '1.2.3', quick: true, out: 'setup.exe' };
const script = writeSetupScript({
  ...own,
  files: ['Naskah.exe', 'ffmpeg.dll', 'resources/app.asar', 'runtime/node.exe'],
});
const withoutWindow = writeSetupScript({ ...own, files: ['Naskah.cmd', 'app/out/main/cli.js', 'runtime/node.exe'] });

const readBlock = (begin: string, end: string) => {
  const at = script.indexOf(begin);
  expect(at).toBeGreaterThan(-1);
  return script.slice(at, script.indexOf(end, at));
};

test('the Windows setup and the removal change nothing while the program runs, and say so in both languages', () => {
  for (const section of [readBlock('\nSection\n', 'SectionEnd'), readBlock('Section "Uninstall"', 'SectionEnd')])
    expect(section.split('\n').filter((line) => line.trim() !== '')[1]).toBe('  !insertmacro RefuseWhileRunning');
  const refusal = readBlock('!macro RefuseWhileOneRuns', '!macroend');
  // Windows lets nobody write a program that runs, and trying to does not change it.
  expect(refusal).toMatch(/FileOpen [^\n]* a\n {2}IfErrors[\s\S]*MessageBox [^\n]*"\$\(inUse\)"[^\n]*\n {2}Abort/);
  expect(refusal).not.toContain('Delete ');
  const tried = readBlock('!macro RefuseWhileRunning', '!macroend').matchAll(/RefuseWhileOneRuns "([^"]+)"/g);
  expect([...tried].map(([, program]) => program)).toEqual(['runtime\\node.exe', 'Naskah.exe']);
  expect(script.match(/LangString inUse/g)).toHaveLength(2);
});

test('a setup removes the files of its own program, and of the other edition', () => {
  for (const one of [script, withoutWindow])
    for (const path of ['Naskah.exe', 'Naskah.cmd', 'runtime', 'resources', 'app'])
      expect(one).toMatch(new RegExp(`^ {2}(RMDir /r|Delete) "\\$INSTDIR\\\\${path}"$`, 'm'));
  expect(script).toContain('Delete "$INSTDIR\\ffmpeg.dll"');
});

test('nothing that the Windows setup removes is outside the folder of the program, its shortcut and its entries', () => {
  const removed = [...script.matchAll(/^ *(?:RMDir|Delete|DeleteRegKey|DeleteRegValue)(?: \/r| SHCTX)? (".*")$/gm)].map(
    ([, path = '']) => path,
  );
  expect(removed.length).toBeGreaterThan(8);
  for (const path of removed)
    expect(path).toMatch(
      /^"(?:\$INSTDIR(?:\\[\w.-]+)*|\$SMPROGRAMS\\Naskah\.lnk|\$\{UNINSTALL_KEY\}|Software\\Classes\\(?:\.naskah|Naskah\.\w+|\.docx\\OpenWithProgids" "Naskah\.Document))"$/,
    );
});
