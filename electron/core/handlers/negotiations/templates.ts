import type { Output } from '../../../../shared/api/commands.ts';
import type { ReadContext } from '../../context.ts';

export function showTemplates({ resources }: ReadContext): Output<'templates.show'> {
  const { paragraphWord, clauses, units } = resources.outline('letter-of-intent');
  return {
    languages: [...new Set(clauses.flatMap(({ body }) => Object.keys(body)))],
    paragraphWord,
    units: units.map(({ code, name }) => ({ code, name })),
    looks: [...resources.templates()],
  };
}
