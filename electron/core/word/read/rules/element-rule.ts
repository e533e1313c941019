import type { NamespaceScope } from '../../../package/namespace-scope.ts';
import type { XmlAttributes } from '../../../package/read-xml.ts';
import type { StoryReader } from '../story/story-reader.ts';
import type { XmlElement } from '../xml/xml-element.ts';

/** What an element does to the story. An element with an empty rule is passed through as if it were absent. */
export type ElementRule = {
  readonly open?: (story: StoryReader, attributes: XmlAttributes) => void;
  readonly close?: (story: StoryReader) => void;
  /** Skips the whole element if this returns true. */
  readonly skip?: (story: StoryReader, attributes: XmlAttributes, scope: NamespaceScope) => boolean;
  /** Receives the whole element when it ends. */
  readonly gather?: (story: StoryReader, element: XmlElement) => void;
};

export type ElementRules = { readonly [name: string]: ElementRule };

export const passRule: ElementRule = {};
export const skipRule: ElementRule = { skip: () => true };

/** The same rule for several elements. */
export const createRules = (names: readonly string[], rule: (name: string) => ElementRule): ElementRules =>
  Object.fromEntries(names.map((name) => [name, rule(name)]));
