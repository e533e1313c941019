import { blockRules } from './block-rules.ts';
import { drawingRules } from './drawing-rules.ts';
import { type ElementRule, passRule, skipRule } from './element-rule.ts';
import { fieldRules } from './field-rules.ts';
import { markRules } from './mark-rules.ts';
import { textRules } from './text-rules.ts';

const ruleByElement: ReadonlyMap<string, ElementRule> = new Map(
  Object.entries({ ...textRules, ...blockRules, ...fieldRules, ...markRules, ...drawingRules }),
);

/** Drawings consist of shapes without words; the elements in them that hold words have their own rules. */
const SHAPE_PREFIXES = new Set(['a', 'wp', 'pic', 'wps', 'wpg', 'wpc', 'wp14', 'a14', 'v', 'o', 'w10', 'c', 'dgm']);

/** The rule for an element of the text, null if it is unknown. */
export function findRule(name: string): ElementRule | null {
  const rule = ruleByElement.get(name);
  if (rule !== undefined) return rule;
  const colon = name.indexOf(':');
  const [prefix, local] = [name.slice(0, colon), name.slice(colon + 1)];
  // The parts of a formula are nested and have their words in m:t; their properties have none.
  if (prefix === 'm') return local.endsWith('Pr') ? skipRule : passRule;
  return SHAPE_PREFIXES.has(prefix) && name !== 'a:t' ? passRule : null;
}
