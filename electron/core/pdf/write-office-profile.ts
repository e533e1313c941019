import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const [INSERTED, DELETED] = [0x00_47_80, 0xa0_00_00];

/**
 * Settings of LibreOffice by node under org.openoffice.Office: no macros, no links followed or updated, nothing loaded
 * from elsewhere. Its own colour of the first author of tracked changes is a yellow that cannot be read in print.
 */
const SETTINGS = [
  ['Common/Security/Scripting', 'DisableMacrosExecution', 'true'],
  ['Common/Security/Scripting', 'MacroSecurityLevel', '3'],
  ['Common/Security/Scripting', 'DisableActiveContent', 'true'],
  ['Common/Security/Scripting', 'BlockUntrustedRefererLinks', 'true'],
  ['Writer/Content/Update', 'Link', '0'],
  ['Writer/Revision/TextDisplay/Insert', 'Color', String(INSERTED)],
  ['Writer/Revision/TextDisplay/Delete', 'Color', String(DELETED)],
] as const;

const PROFILE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
${SETTINGS.map(
  ([node, name, value]) =>
    `<item oor:path="/org.openoffice.Office.${node}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`,
).join('\n')}
</oor:items>
`;

/** Writes the profile that LibreOffice starts with when it converts what is in this folder. */
export async function writeOfficeProfile(folder: string): Promise<void> {
  const user = join(folder, 'profile', 'user');
  await mkdir(user, { recursive: true, mode: 0o700 });
  await writeFile(join(user, 'registrymodifications.xcu'), PROFILE, { mode: 0o600 });
}
