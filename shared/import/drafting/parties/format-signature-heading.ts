/** Returns a ministry's default name in a title block; a person corrects the grammatical case. */
export function formatMinistryTitle(ministry: string, language: string): string {
  const capitals = ministry.toLocaleUpperCase(language);
  return language === 'en' && capitals !== '' && !capitals.startsWith('THE ') ? `THE ${capitals}` : capitals;
}

const SIGNED_FOR: { readonly [language: string]: string } = { id: 'UNTUK ', en: 'FOR ', ru: 'ЗА ', be: 'ЗА ' };

/** Returns the default heading above a signature. */
export function formatSignatureHeading(ministry: string, language: string): string {
  const name = formatMinistryTitle(ministry, language);
  return name === '' ? '' : `${SIGNED_FOR[language] ?? ''}${name}`;
}
