import type { Finding } from '../../../../shared/model/check.ts';
import type { Translate } from '../../../components/use-translate.ts';
import { formatCheckMessages } from '../../checks/check-messages.ts';
import type { MarkedFinding } from '../../mark-editor/finding-marks.ts';

export type KeyedFinding = { readonly key: string; readonly finding: Finding };

/** Lists the findings with words of a clause; lookalikes have marks of their own. */
export function listEditorFindings(findings: readonly Finding[], clause: string): readonly KeyedFinding[] {
  return findings
    .filter(({ check, place }) => check !== 'spoof' && place?.clause === clause)
    .map((finding) => ({ key: `${finding.check}\n${finding.finding}`, finding }));
}

/** The marks of the findings in one part of a clause. */
export function buildMarkedFindings(
  findings: readonly KeyedFinding[],
  part: 'heading' | 'body',
  say: Translate,
): readonly MarkedFinding[] {
  return findings.flatMap(({ key, finding: { place, weight, ...about } }) => {
    if (place?.part !== part) return [];
    const { title, says } = formatCheckMessages(about, say);
    return [{ key, from: place.start, to: place.end, blocks: weight === 'blocks', name: `${title}: ${says}` }];
  });
}

/** The finding after the one with a key, the first after the last; undefined without findings. */
export function findNextFinding(findings: readonly KeyedFinding[], key: string | null): KeyedFinding | undefined {
  const at = findings.findIndex((one) => one.key === key);
  return findings[(at + 1) % findings.length];
}
