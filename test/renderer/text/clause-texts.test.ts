import { expect, test } from 'vitest';
import { buildClauseTexts } from '../../../renderer/features/text/edit/clause-texts.ts';
import { buildShownClause } from '../../helpers/shown.ts';

const texts = { id: 'satu', en: 'one', ru: 'один' };
const typed = (language: string) => ({ language, heading: '', body: 'kata' });

test('a change in one language changes the sense for the others unless a person says otherwise', () => {
  const clause = buildShownClause({ heading: { id: '', en: '', ru: '' }, body: texts });
  expect(buildClauseTexts(clause, [typed('id')])).toEqual({ id: { heading: '', body: 'kata', change: 'sense' } });
  expect(buildClauseTexts(clause, [typed('id')], { id: 'wording' }).id?.change).toBe('wording');
});

test('a stale language catches up, and the choice for another language does not touch it', () => {
  const clause = buildShownClause({ heading: { id: '', en: '', ru: '' }, body: texts, stale: ['ru'] });
  const built = buildClauseTexts(clause, [typed('ru'), typed('en')], { en: 'wording' });
  expect([built.ru?.change, built.en?.change]).toEqual(['catches-up', 'wording']);
});
