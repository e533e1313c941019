import { expect, test } from 'vitest';
import { writeSetupScript } from '../../../electron/packaging/setup-script.ts';

const files = ['Naskah.cmd', 'runtime/node.exe', 'app/package.json'];
const script = writeSetupScript({ version: '1.2.3', quick: true, out: 'setup.exe', files });

const readBlock = (begin: string, end: string) => {
  const at = script.indexOf(begin);
  expect(at).toBeGreaterThan(-1);
  return script.slice(at, script.indexOf(end, at));
};

test('the Windows setup and the removal change nothing while the program runs, and say so in both languages', () => {
  for (const section of [readBlock('\nSection\n', 'SectionEnd'), readBlock('Section "Uninstall"', 'SectionEnd')])
    expect(section.split('\n').filter((line) => line.trim() !== '')[1]).toBe('  !insertmacro RefuseWhileRunning');
  expect(readBlock('!macro RefuseWhileRunning', '!macroend')).toContain('RefuseWhileOneRuns "runtime\\node.exe"');
  expect(readBlock('!macro RefuseWhileOneRuns', '!macroend')).toMatch(
    /MessageBox [^\n]*"\$\(inUse\)"[^\n]*\n {2}Abort/,
  );
  expect(script.match(/LangString inUse/g)).toHaveLength(2);
});

test('no file that the Windows setup removes is outside the folder of the program, but for its shortcut', () => {
  const removed = [...script.matchAll(/^ *(?:RMDir|Delete)(?: \/r)? (".*")$/gm)].map(([, path = '']) => path);
  expect(removed.length).toBeGreaterThan(8);
  for (const path of removed) expect(path).toMatch(/^"(?:\$INSTDIR(?:\\[\w.-]+)*|\$SMPROGRAMS\\Naskah\.lnk)"$/);
});
