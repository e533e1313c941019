import type { ReceivedFile } from '../../shared/api/client.ts';
import { Failure } from '../../shared/api/failure.ts';
import type { Result } from '../../shared/api/result.ts';
import { refusal } from './refusal.ts';

/** What a door does with a file that is handed in. */
export type Receive = (name: string, bytes: Uint8Array) => Promise<Result<ReceivedFile>>;

/** Until there is a command that reads files from outside. */
export const refuseFile: Receive = async (name) => refusal(new Failure('file-not-received', { name }));
