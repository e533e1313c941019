import type { RedlineRemark } from '../model/comparison/redline-remark.ts';
import type { InterfaceLanguage } from '../model/interface-language.ts';
import { formatMessage } from './format-message.ts';

/** One line for each thing that the redline of two Word files does not show as a tracked change. */
export function describeRemarks(speech: InterfaceLanguage, remarks: readonly RedlineRemark[]): string[] {
  return remarks.map(({ code, detail }) => formatMessage(speech, `redline-remark.${code}`, { detail }));
}
