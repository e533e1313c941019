const TIME = /^(-?\d{4,}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:\d\d)?$/;
const MINUTE = 60_000;
/** Zones of the world differ by quarters of an hour, and by 14 hours at most. */
const [QUARTER, FARTHEST] = [15, 14 * 60];

/**
 * The time that a file claims, as its writer's clock showed it (D27): Word writes w:date without a zone, or with a "Z"
 * that means none (ECMA-376 part 1, 17.13.4.2), and the moment next to it in `dateUtc` ([MS-DOCX] 2.7.3); both together
 * give the offset of the writer's zone. In: both attributes. Out: "2022-01-28T23:29:00+07:00", or without a zone.
 */
export function readClaimedTime(date: string | undefined, utc: string | undefined): string | null {
  // A moment without a zone is in UTC, and not in that of this machine.
  const [, momentWall = '', momentZone = 'Z'] = TIME.exec(utc ?? '') ?? [];
  const moment = Date.parse(`${momentWall}${momentZone}`);
  if (date === undefined) return Number.isNaN(moment) ? null : `${momentWall}${momentZone}`;
  const [, wall, zone] = TIME.exec(date) ?? [];
  if (wall === undefined || (zone !== undefined && zone !== 'Z')) return date;
  const minutes = Math.round((Date.parse(`${wall}Z`) - moment) / MINUTE);
  if (Number.isNaN(minutes) || minutes % QUARTER !== 0 || Math.abs(minutes) > FARTHEST) return wall;
  const digits = (value: number) => String(value).padStart(2, '0');
  const ahead = Math.abs(minutes);
  return `${wall}${minutes < 0 ? '-' : '+'}${digits(Math.floor(ahead / 60))}:${digits(ahead % 60)}`;
}
