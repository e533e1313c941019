import type { RedlineRemark, RemarkPlace } from '../model/comparison/redline-remark.ts';
import type { InterfaceLanguage } from '../model/interface-language.ts';
import { formatMessage } from './format-message.ts';

/** The first places are named; that there are more is a number. */
const PLACES = 5;

/** One line for each thing that the redline of two Word files does not show as a tracked change. */
export function describeRemarks(speech: InterfaceLanguage, remarks: readonly RedlineRemark[]): string[] {
  return remarks.map(({ code, detail, places = [] }) => {
    const remark = formatMessage(speech, `redline-remark.${code}`, { detail }).replace(/(?: “”|: “”|: $)/u, '');
    const located = places.filter(({ words }) => words !== '');
    if (located.length === 0) return remark;
    return formatMessage(speech, 'redline-place.all', { remark, places: describePlaces(speech, located) });
  });
}

function describePlaces(speech: InterfaceLanguage, places: readonly RemarkPlace[]): string {
  const named = places
    .slice(0, PLACES)
    .map(({ story, words }) => formatMessage(speech, `redline-place.${story}`, { words }))
    .join(', ');
  const count = places.length - PLACES;
  return count > 0 ? formatMessage(speech, 'redline-place.more', { places: named, count }) : named;
}
