import type Database from 'better-sqlite3';

/**
 * Deletes a negotiation's print layout, its last place on screen, and the unsent forms that the interface saved: in
 * "ui.kept.comment.loi-belarus" the kind of the form is followed by the negotiation's code or by the id of something in
 * it. A name that may belong to another text, "loi-belarus.2", stays. Reads records only, so that it also works on a
 * backup without derived tables. Must run before the records are deleted.
 */
export function deleteNegotiationSettings(db: Database.Database, negotiation: string): void {
  for (const name of listNegotiationSettings(db, negotiation))
    db.prepare('DELETE FROM setting WHERE name = ?').run(name);
}

/** The names of the settings that belong to a negotiation. */
export function listNegotiationSettings(db: Database.Database, negotiation: string): string[] {
  const settings = db
    .prepare<[], { name: string; value: string }>(`SELECT name, value FROM setting WHERE name LIKE 'ui.%'`)
    .all();
  const ids = db
    .prepare<[string], string>('SELECT DISTINCT entity FROM record WHERE negotiation = ?')
    .pluck()
    .all(negotiation);
  const codes = listCodes(db);
  const own = codes.filter((one) => one.negotiation === negotiation).map(({ code }) => code);
  const abouts = [...own, ...ids];
  const others = codes
    .filter((one) => one.negotiation !== negotiation)
    .map(({ code }) => code)
    .filter((other) => own.some((code) => other.startsWith(code)));
  const isOf = (name: string, about: string) => `${name.replace(/^ui\.kept\.[^.]*\./, '')}.`.startsWith(`${about}.`);
  const its = settings.filter(({ name, value }) => {
    if (name.startsWith('ui.kept.'))
      return abouts.some((about) => isOf(name, about)) && !others.some((other) => isOf(name, other));
    // The meeting on the projector: its day, the text's code, its id.
    if (name === 'ui.projector.meeting') return own.includes(formatSettingPart(value.split(' ')[1] ?? ''));
    // The screen that the program reopens: "/text/loi-belarus".
    if (name === 'ui.last-place') return own.includes(formatSettingPart(value.split('/')[2] ?? ''));
    return own.some((code) => name === `ui.text.at.${code}`);
  });
  return [`look.${negotiation}`, ...its.map(({ name }) => name)];
}

/** The codes that negotiations have or had, as names of settings have them. */
function listCodes(db: Database.Database): { negotiation: string; code: string }[] {
  return db
    .prepare<[], { negotiation: string; json: string }>(
      `SELECT negotiation, json FROM record WHERE kind = 'negotiation.described'`,
    )
    .all()
    .flatMap(({ negotiation, json }) => {
      const code = readCode(json);
      return code === '' ? [] : [{ negotiation, code: formatSettingPart(code) }];
    });
}

const formatSettingPart = (code: string): string => code.toLowerCase().replaceAll(/[^a-z0-9.-]/g, '-');

/** Empty for a damaged record. */
function readCode(json: string): string {
  try {
    const { payload } = JSON.parse(json) as { payload?: { code?: unknown } };
    return typeof payload?.code === 'string' ? payload.code : '';
  } catch {
    return '';
  }
}
