import { homedir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { getUsualFolders } from '../../../electron/hosts/owner/resolve-folders.ts';
import { skipOnWindows } from '../../helpers/platform.ts';

const linux = skipOnWindows('paths of Linux are none there');

test.skipIf(linux.isSkipped)(`XDG folders count if they are absolute${linux.why}`, () => {
  const environment = { XDG_DATA_HOME: '/srv/data', XDG_STATE_HOME: '/srv/state' };
  expect(getUsualFolders(environment, 'linux')).toEqual({ data: '/srv/data/naskah', state: '/srv/state/naskah' });
});

test.each([[''], ['data'], ['./data'], ['~/data']])(
  'the folders of a program do not depend on where it is started, with “%s” in the environment',
  (value) => {
    const home = homedir();
    expect(getUsualFolders({ XDG_DATA_HOME: value, XDG_STATE_HOME: value }, 'linux')).toEqual({
      data: join(home, '.local', 'share', 'naskah'),
      state: join(home, '.local', 'state', 'naskah'),
    });
    expect(getUsualFolders({ LOCALAPPDATA: value }, 'win32').data).toBe(join(home, 'AppData', 'Local', 'Naskah'));
  },
);
