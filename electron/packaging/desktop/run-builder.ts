// node run-builder.ts TASK: runs electron-builder for a task in JSON; the last line of the error output says why it failed.
import { join } from 'node:path';
import { Arch, build, Platform } from 'electron-builder';
import { type BuilderTask, createBuilderConfig } from './builder-config.ts';

const task = JSON.parse(process.argv[2] ?? '') as BuilderTask;
const platform = task.platform === 'linux' ? Platform.LINUX : Platform.WINDOWS;
try {
  await build({
    projectDir: task.work,
    targets: platform.createTarget([task.prepackaged === null ? 'dir' : 'AppImage'], Arch.x64),
    config: createBuilderConfig(task),
    ...(task.prepackaged === null ? {} : { prepackaged: join(task.prepackaged) }),
  });
} catch (problem) {
  const [line = ''] = (problem instanceof Error ? problem.message : String(problem)).split('\n');
  process.stderr.write(`${line}\n`);
  process.exitCode = 1;
}
