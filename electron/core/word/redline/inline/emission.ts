import type { TreeElement, TreeNode } from '../../../package/xml-tree.ts';
import { appendAll } from '../append-all.ts';
import type { RevisionStamp } from '../revision-stamp.ts';
import type { RedlineJob } from '../story-context.ts';
import { markDeletedControl, markInsertedControl } from '../tracked-control.ts';
import { isDeletion } from '../tree/revision-marks.ts';
import { createElement, isElement, withChildren } from '../tree/tree-elements.ts';
import type { Wrapper } from './atom.ts';

export type EmissionStatus = 'kept' | 'w:ins' | 'w:del' | 'w:moveFrom' | 'w:moveTo';

/** A child of a run, or of a paragraph, that is to be written. */
export type Emission = {
  readonly path: readonly Wrapper[];
  readonly status: EmissionStatus;
  /** The run it comes from: neighbours of one run with the same properties are written as one. */
  readonly run: TreeElement | null;
  readonly properties: TreeElement | undefined;
  readonly node: TreeElement;
};

type EmissionJob = Pick<RedlineJob, 'stamp' | 'insertedControls' | 'removedControls'>;

/** Writes emissions as the children of a paragraph: runs, in their changes, in their wrappers. */
export function writeEmissions(emissions: readonly Emission[], job: EmissionJob, depth = 0): TreeNode[] {
  const written: TreeNode[] = [];
  for (let at = 0; at < emissions.length; ) {
    const first = emissions[at];
    if (first === undefined) break;
    const wrapper = first.path[depth];
    let end = at + 1;
    const fits = (one: Emission | undefined) =>
      one !== undefined && one.path[depth] === wrapper && (wrapper !== undefined || one.status === first.status);
    while (fits(emissions[end])) end++;
    const group = emissions.slice(at, end);
    if (wrapper !== undefined) appendAll(written, writeWrapper(wrapper, group, job, depth));
    else if (first.status === 'kept') appendAll(written, writeRuns(group, job.stamp));
    else written.push(job.stamp.create(first.status, writeRuns(group, job.stamp)));
    at = end;
  }
  return written;
}

function writeWrapper(
  wrapper: Wrapper,
  group: readonly Emission[],
  job: EmissionJob,
  depth: number,
): readonly TreeNode[] {
  if (isDeletion(wrapper.element)) return writeDeletion(wrapper.element, group, job, depth);
  const written = wrap(wrapper, writeEmissions(group, job, depth + 1));
  if (job.removedControls.has(wrapper.element)) return markDeletedControl(written, job.stamp);
  const isInserted =
    job.insertedControls.has(wrapper.element) ||
    group.every(({ status }) => status === 'w:ins' || status === 'w:moveTo');
  return isInserted && written.name === 'w:sdt' ? markInsertedControl(written, job.stamp) : [written];
}

/**
 * Words that the newer file itself marks as deleted. Those that the older file has not are inserted and then deleted, as
 * Word writes it: the insertion is outside.
 */
function writeDeletion(
  deletion: TreeElement,
  group: readonly Emission[],
  job: EmissionJob,
  depth: number,
): readonly TreeNode[] {
  const written: TreeNode[] = [];
  for (let at = 0; at < group.length; ) {
    const status = group[at]?.status;
    let end = at + 1;
    while (end < group.length && group[end]?.status === status) end++;
    const kept = group.slice(at, end).map((one) => ({ ...one, status: 'kept' as const }));
    const whole = withChildren(job.stamp.renewMark(deletion), writeEmissions(kept, job, depth + 1));
    written.push(status === 'w:ins' ? job.stamp.create('w:ins', [whole]) : whole);
    at = end;
  }
  return written;
}

function writeRuns(group: readonly Emission[], stamp: RevisionStamp): TreeNode[] {
  const written: TreeNode[] = [];
  for (let at = 0; at < group.length; ) {
    const first = group[at];
    if (first === undefined) break;
    let end = at + 1;
    while (group[end]?.run === first.run && group[end]?.properties === first.properties) end++;
    const nodes = group.slice(at, end).map(({ node }) => node);
    if (first.run === null) appendAll(written, nodes);
    else {
      const properties = first.properties === undefined ? [] : [stamp.renew(first.properties)];
      written.push(createElement('w:r', first.run.attributes, [...properties, ...joinTexts(nodes)]));
    }
    at = end;
  }
  return written;
}

/** Slices of one text that follow each other are one text again. */
function joinTexts(nodes: readonly TreeElement[]): TreeElement[] {
  const joined: TreeElement[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (last !== undefined && last.name === node.name && /^w:(t|delText)$/.test(node.name))
      joined[joined.length - 1] = {
        name: node.name,
        attributes: { ...last.attributes, 'xml:space': 'preserve' },
        children: [[...last.children, ...node.children].join('')],
      };
    else joined.push(node);
  }
  return joined;
}

function wrap({ element }: Wrapper, inner: readonly TreeNode[]): TreeElement {
  if (element.name !== 'w:sdt') {
    const own = element.children.filter((child) => isElement(child) && child.name.endsWith('Pr'));
    return withChildren(element, [...own, ...inner]);
  }
  return withChildren(
    element,
    element.children.map((child) => (isElement(child, 'w:sdtContent') ? withChildren(child, inner) : child)),
  );
}
