import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildEntries } from '../../helpers/build-entries.ts';
import { createTemporaryFolder } from '../../helpers/core.ts';
import { startDesktop, waitUntilLoaded } from '../../helpers/desktop.ts';
import { skipExceptOnLinux } from '../../helpers/platform.ts';

const folders = skipExceptOnLinux('a variable names the state folder');

test.skipIf(folders.isSkipped)(
  `dumps of crashed processes stay in the state folder and are sent nowhere, from before the app is ready${folders.why}`,
  async () => {
    const folder = createTemporaryFolder();
    const recorded = await waitUntilLoaded(startDesktop(await buildEntries(), folder));
    expect(recorded['crashReporter.start']).toEqual([[{ uploadToServer: false }]]);
    expect(recorded.setPath).toContainEqual(['crashDumps', join(folder, 'state', 'naskah', 'crashes')]);
    const order = Object.keys(recorded);
    expect(order.indexOf('crashReporter.start')).toBeLessThan(order.indexOf('whenReady'));
  },
);
