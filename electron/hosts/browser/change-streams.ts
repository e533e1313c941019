import type { ServerResponse } from 'node:http';
import type { Topic } from '../../../shared/api/result.ts';
import type { Core } from '../../core/core.ts';
import type { IdleTimer } from './idle-timer.ts';

/** A page that no longer reads is disconnected; it asks again when it wakes. A line is some 100 bytes. */
const BACKLOG_BYTES = 64 * 1024;

/**
 * The open streams of changes: one line of JSON per change, with its topics as a list. The first line of a stream, and
 * the periodic heartbeat, have no topics.
 */
export class ChangeStreams {
  private readonly streams = new Set<ServerResponse>();
  private readonly idle: IdleTimer;
  private readonly beat: NodeJS.Timeout;
  private readonly deaf: () => void;

  constructor(core: Core, beatMs: number, idle: IdleTimer) {
    this.idle = idle;
    this.beat = setInterval(() => this.tell([]), beatMs);
    this.deaf = core.onChanged((topics) => this.tell(topics));
  }

  add(response: ServerResponse): void {
    const release = this.idle.hold();
    this.streams.add(response);
    response.once('close', () => {
      this.streams.delete(response);
      release();
    });
    response.write(formatChangeLine([]));
  }

  end(): void {
    clearInterval(this.beat);
    this.deaf();
    for (const stream of this.streams) stream.end();
  }

  private tell(topics: readonly Topic[]): void {
    for (const stream of this.streams) {
      if (stream.writableLength > BACKLOG_BYTES) stream.destroy();
      else stream.write(formatChangeLine(topics));
    }
  }
}

function formatChangeLine(topics: readonly Topic[]): string {
  return `${JSON.stringify(topics)}\n`;
}
