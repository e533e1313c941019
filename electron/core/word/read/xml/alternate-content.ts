import type { NamespaceScope } from '../../../package/namespace-scope.ts';

/** The extensions that are understood as far as the words and numbers in them go. */
const UNDERSTOOD_PREFIXES = new Set(['wps', 'wpg', 'wpc', 'wp14', 'a14', 'w14', 'w15', 'w16', 'w16du']);

/** The ways in which a file writes the same thing several times, of which one is read (ECMA-376 part 3, 7.5). */
export class AlternateContent {
  private readonly open: { chosen: boolean; needs: string }[] = [];

  begin(): void {
    this.open.push({ chosen: false, needs: '' });
  }

  /** In: what a way needs, by the file's prefixes. Out: whether it is the one to read, the first that is understood. */
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

  /** What was needed and not understood where no way was read, else null. */
  end(): string | null {
    const here = this.open.pop();
    return here === undefined || here.chosen ? null : here.needs;
  }
}
