/** Where the subject begins after a name, on the same line. */
const SUBJECT =
  /\s(?:on(?=\s+(?:the\s+)?(?:\p{L}+\s)?(?:cooperation|co-operation|collaboration|establish|mutual|strategic|promot|develop|exchange|matters|protect|animal|plant))|concerning|regarding|about|relating to|(?:amending|implementing|extending|supplementing|terminating|replacing|revising|establishing) (?=(?:the|an?|its) )|to the (?:\p{L}+\s){0,3}?(?:agreement|memorandum|treaty|convention|protocol|arrangement)|in the (?:fields?|areas?|spheres?)|for (?:the )?(?:cooperation|development|(?:period|years?)\s|\d{4})|tentang|mengenai|perihal|dalam (?:bidang|rangka)|di bidang|(?:tahun|periode)\s+(?:tahun\s+)?\d{4}|об?\s+(?:сотруднич|взаимо|намерен|развит|поставк|совместн|научн|торгов|эконом|обмен|реализ|создан)|в (?:области|сфере)|(?:по вопрос|па пытан)(?!.*\s(?:республики|рэспублікі|федерации|федэрацыі|королевства|каралеўства)(?!\p{L}))|к\s(?:\p{L}+\s)?(?:соглашени|меморандум|договор|конвенци)|да\s(?:\p{L}+\s)?(?:пагаднен|мемарандум|дагавор|канвенц)|atas (?:persetujuan|perjanjian|memorandum|nota)|на (?:период\s|\d{4})|аб\s+(?:\p{L}+\s)?(?:супрацоўн|узаема|намер)|у (?:галіне|сферы)|ў (?:галіне|сферы))/iu;
/** Where it begins whatever it is: right after a state, or what a body of that state is in charge of. */
const AFTER_STATE =
  /(?:republic|kingdom|commonwealth|sultanate|republik|kerajaan|республик\p{L}|рэспублік\p{L}|королевств\p{L}|каралеўств\p{L})(?:\s(?:of(?:\sthe)?\s)?\p{L}[\p{L}-]*){1,2}?(?:\s(?:по|па)(?!\s(?:вопрос|пытан))(?:\s\p{L}[\p{L}-]*){1,4}?)?(?=\s(?:on(?!\sthe\s(?:one|other))|for|in(?!\s(?:the\s)?(?:republic|kingdom|state))|concerning|regarding|about|tentang|mengenai|perihal|untuk|terkait|относительно|касательно|адносна|наконт|об?|в(?!\s(?:республик|королевств))|аб|пра|[уў](?!\s(?:рэспублі|каралеўств)))\s)/iu;

/** The name of a party in a title, without the subject that follows it. */
export function cutSubject(name: string): string {
  const state = AFTER_STATE.exec(name);
  const subject = SUBJECT.exec(name)?.index ?? name.length;
  return name.slice(0, state === null ? subject : Math.min(subject, state.index + state[0].length)).trimEnd();
}
