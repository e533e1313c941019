import type { Scope } from '../../package/scope.ts';
import type { Attributes } from '../../package/xml.ts';
import type { Element } from './element.ts';
import type { Story } from './story.ts';

/** What an element does to the story. One without any of these is gone through as if it were not there. */
export type Rule = {
  readonly open?: (story: Story, attributes: Attributes) => void;
  readonly close?: (story: Story) => void;
  /** Nothing in it is read where this says so. */
  readonly skip?: (story: Story, attributes: Attributes, scope: Scope) => boolean;
  /** It is read whole, and given when it ends. */
  readonly gather?: (story: Story, element: Element) => void;
};

export type Rules = { readonly [name: string]: Rule };

export const through: Rule = {};
export const skipped: Rule = { skip: () => true };

/** The same rule for several elements. */
export const each = (names: readonly string[], rule: (name: string) => Rule): Rules =>
  Object.fromEntries(names.map((name) => [name, rule(name)]));
