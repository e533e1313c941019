/** How recitals begin that refer to another instrument. */
const RECITAL =
  /^\P{L}*(?:guided|pursuant|recalling|considering|having (?:regard|considered)|noting|taking|in (?:accordance|line|furtherance|pursuance|implementation)|referring|with (?:reference|regard)|on the basis|based|building|further to|bearing|(?:re)?affirming|acknowledging|recogni[sz]ing|conscious|desiring|wishing|mindful|(?:in order )?to (?:implement|give effect)|giving effect|(?:untuk )?melaksanakan|dengan (?:merujuk|mengingat|memperhatikan|mempertimbangkan)|merujuk|mengingat|memperhatikan|menimbang|berdasarkan|berpedoman|sesuai|menindaklanjuti|mempertimbangkan|dalam rangka|руководствуясь|основываясь|учитывая|ссылаясь|в (?:соответствии|развитие|целях|рамках)|во исполнение|принимая|исходя|подтверждая|признавая|отмечая|желая|кіруючыся|грунтуючыся|улічваючы|спасылаючыся|[уў] (?:адпаведнасці|развіццё|мэтах|рамках)|на (?:основе|основании|выкананне|падставе)|прымаючы|зыходзячы|пацвярджаючы|прызнаючы|адзначаючы|жадаючы)(?!\p{L})/iu;
const INSTRUMENT =
  /(?<!\p{L})(?:agreement|memorandum|treaty|convention|protocol|arrangement|declaration|statement|persetujuan|perjanjian|pengaturan|nota kesepahaman|protokol|konvensi|pernyataan|deklarasi|соглашени|меморандум|договор|конвенци|протокол|деклараци|заявлени|пагаднен|мемарандум|дагавор|дамо[вў]|канвенц|пратакол|дэкларац|заяв)[^.;]{0,80}?\s(?:between|antara|между|паміж)\s/iu;

/** How a recital begins that states a fact: "a. bahwa Persetujuan antara X dan Y …", "WHEREAS the Agreement between …". */
const STATEMENT = /^\P{L}*(?:\p{L}[.)]\s*)?(?:bahwa|that|whereas|что|што)(?!\p{L})/iu;
/** The instrument that a text itself is: "that this Agreement between X and Y …". */
const THIS = /(?<!\p{L})(?:this|the present|ini|настоящ\p{L}+|гэт\p{L}+)(?!\p{L})/iu;

/**
 * Whether a recital names the parties of another instrument: "GUIDED BY Article 19 of the Agreement between X and Y",
 * "that the Agreement between X and Y has expired".
 */
export const citesOtherInstrument = (line: string): boolean =>
  INSTRUMENT.test(line) && (RECITAL.test(line) || (STATEMENT.test(line) && !THIS.test(line)));
