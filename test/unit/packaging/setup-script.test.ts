import { expect, test } from 'vitest';
import { writeSetupScript } from '../../../electron/packaging/setup-script.ts';

const script = writeSetupScript({ version: '1.2.3', quick: true, out: 'setup.exe' });

const readBlock = (begin: string, end: string) => {
  const at = script.indexOf(begin);
  expect(at).toBeGreaterThan(-1);
  return script.slice(at, script.indexOf(end, at));
};

test('the Windows setup and the removal change nothing while the program runs, and say so in both languages', () => {
  for (const section of [readBlock('\nSection\n', 'SectionEnd'), readBlock('Section "Uninstall"', 'SectionEnd')])
    expect(section.split('\n').filter((line) => line.trim() !== '')[1]).toBe('  !insertmacro RefuseWhileRunning');
  const refusal = readBlock('!macro RefuseWhileRunning', '!macroend');
  // Windows lets nobody delete a program that runs; what it runs on is tried first.
  expect(refusal).toMatch(
    /Delete "\$INSTDIR\\runtime\\node\.exe"[\s\S]*MessageBox [^\n]*"\$\(inUse\)"[^\n]*\n {2}Abort/,
  );
  expect(script.match(/LangString inUse/g)).toHaveLength(2);
});

test('nothing that the Windows setup removes is outside the folder of the program, its shortcut and its entry', () => {
  const removed = [...script.matchAll(/^ *(?:RMDir|Delete|DeleteRegKey)(?: \/r| SHCTX)? (".*")$/gm)].map(
    ([, path = '']) => path,
  );
  expect(removed.length).toBeGreaterThan(8);
  for (const path of removed)
    expect(path).toMatch(/^"(?:\$INSTDIR(?:\\[\w.-]+)*|\$SMPROGRAMS\\Naskah\.lnk|\$\{UNINSTALL_KEY\})"$/);
});
