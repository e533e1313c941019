import { join } from 'node:path';
import { runReader } from './hosts/desktop/core/run-reader.ts';

/** A reader of Word files and PDFs for the desktop window, in a process of its own. */
runReader(join(import.meta.dirname, 'reader-worker.js'));
