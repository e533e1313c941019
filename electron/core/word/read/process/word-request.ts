import type { AnswerOptions } from '../../answer/answer-options.ts';
import type { LegendOptions } from '../../redline/legend/write-legend.ts';
import type { RedlineOptions } from '../../redline/redline-options.ts';

/**
 * What the reading process is asked for: the content of one file, two files as one with tracked changes, the content of
 * that one, a file with our text in it, or one with the legend of its tracked changes.
 */
export type WordRequest =
  | { readonly task: 'read'; readonly bytes: Uint8Array; readonly leavesOutMacros: boolean }
  | {
      readonly task: 'redline' | 'read-redline';
      readonly old: Uint8Array;
      readonly next: Uint8Array;
      readonly options: RedlineOptions;
    }
  | { readonly task: 'legend'; readonly bytes: Uint8Array; readonly options: LegendOptions }
  | { readonly task: 'answer'; readonly bytes: Uint8Array; readonly options: AnswerOptions };
