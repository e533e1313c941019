import { fork } from 'node:child_process';
import { Socket } from 'node:net';
import { type LaunchReader, MAX_ERROR_CHARACTERS } from './reader-child.ts';

/** Starts a reader as a child process, in the Node that runs this one. */
export const forkReader: LaunchReader = (workerPath, heapMb, events) => {
  const child = fork(workerPath, [], {
    execArgv: [`--max-old-space-size=${heapMb}`, '--no-warnings'],
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    serialization: 'advanced',
    windowsHide: true,
  });
  let [words, ended] = ['', false];
  child.stderr?.on('data', (part) => {
    if (words.length < MAX_ERROR_CHARACTERS) words += String(part);
  });
  child
    .on('message', events.answered)
    .on('error', events.failed)
    .on('exit', () => {
      ended = true;
    })
    .on('close', (code) => events.ended(code, words));
  const hold = (held: boolean) => {
    const pipe = child.stderr instanceof Socket ? child.stderr : null;
    for (const one of [child, child.channel, pipe]) {
      if (held) one?.ref();
      else one?.unref();
    }
  };
  return {
    isAlive: () => !ended && child.connected,
    // If the message cannot be sent, the process is ending, and its end gives the reason.
    send: (request) => void child.send(request, () => undefined),
    hold,
    end: () => {
      child.kill('SIGKILL');
      hold(false);
    },
  };
};
