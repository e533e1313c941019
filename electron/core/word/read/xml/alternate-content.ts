import type { NamespaceScope } from '../../../package/namespace-scope.ts';

/** Extensions that are understood as far as their words and numbers matter. */
const UNDERSTOOD_PREFIXES = new Set(['wps', 'wpg', 'wpc', 'wp14', 'a14', 'w14', 'w15', 'w16', 'w16du']);

/** Alternative representations of the same content, of which one is read (ECMA-376 part 3, 7.5). */
export class AlternateContent {
  private readonly open: { chosen: boolean; needs: string }[] = [];

  begin(): void {
    this.open.push({ chosen: false, needs: '' });
  }

  /**
   * In: the prefixes that an alternative requires, as the file writes them. Out: whether to read it, which is true for
   * the first one that is understood.
   */
  choose(requires: string, scope: NamespaceScope): boolean {
    const needs = requires.split(/\s+/).filter((prefix) => prefix !== '');
    const understood = needs.every((prefix) => UNDERSTOOD_PREFIXES.has(scope.known(prefix)));
    const here = this.open.at(-1);
    if (here === undefined) return understood;
    if (!understood) here.needs = needs.join(' ');
    if (here.chosen || !understood) return false;
    here.chosen = true;
    return true;
  }

  /** The requirements that were not understood if no alternative was read, otherwise null. */
  end(): string | null {
    const here = this.open.pop();
    return here === undefined || here.chosen ? null : here.needs;
  }
}
