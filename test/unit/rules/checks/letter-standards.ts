import type { Letter } from './letter.ts';

/** On standards and halal products: recitals, nested items, dates, a defined working group, an annex. */
export const standards: Letter = {
  country: { code: 'KZ', en: 'Republic of Kazakhstan', id: 'Republik Kazakhstan', ru: 'Республика Казахстан' },
  ministry: {
    en: 'Ministry of Trade and Integration of the Republic of Kazakhstan',
    id: 'Kementerian Perdagangan dan Integrasi Republik Kazakhstan',
    ru: 'Министерство торговли и интеграции Республики Казахстан',
  },
  title: {
    en: 'LETTER OF INTENT\nBETWEEN\n{ID:THE MINISTRY OF INDUSTRY OF THE REPUBLIC OF INDONESIA}\nAND\n{KZ:THE MINISTRY OF TRADE AND INTEGRATION OF THE REPUBLIC OF KAZAKHSTAN}\nON COOPERATION IN THE FIELD OF STANDARDS AND HALAL PRODUCTS',
    id: 'PERNYATAAN KEHENDAK\nANTARA\n{ID:KEMENTERIAN PERINDUSTRIAN REPUBLIK INDONESIA}\nDAN\n{KZ:KEMENTERIAN PERDAGANGAN DAN INTEGRASI REPUBLIK KAZAKHSTAN}\nTENTANG KERJA SAMA DI BIDANG STANDAR DAN PRODUK HALAL',
    ru: 'ПИСЬМО О НАМЕРЕНИЯХ\nМЕЖДУ\n{ID:МИНИСТЕРСТВОМ ПРОМЫШЛЕННОСТИ РЕСПУБЛИКИ ИНДОНЕЗИЯ}\nИ\n{KZ:МИНИСТЕРСТВОМ ТОРГОВЛИ И ИНТЕГРАЦИИ РЕСПУБЛИКИ КАЗАХСТАН}\nО СОТРУДНИЧЕСТВЕ В ОБЛАСТИ СТАНДАРТОВ И ХАЛЯЛЬНОЙ ПРОДУКЦИИ',
  },
  clauses: [
    [
      'parties',
      'preamble',
      {},
      {
        en: 'The {ID:Ministry of Industry of the Republic of Indonesia} and the {KZ:Ministry of Trade and Integration of the Republic of Kazakhstan} (hereinafter referred to as “the Participants”);',
        id: '{ID:Kementerian Perindustrian Republik Indonesia} dan {KZ:Kementerian Perdagangan dan Integrasi Republik Kazakhstan} (selanjutnya disebut “Para Peserta”);',
        ru: '{ID:Министерство промышленности Республики Индонезия} и {KZ:Министерство торговли и интеграции Республики Казахстан} (далее — «Участники»);',
      },
    ],
    [
      'recalling',
      'preamble',
      {},
      {
        en: 'RECALLING the joint statement of 14 March 2019 and the results of the third meeting of the Intergovernmental Commission held in Almaty on 21–22 June 2021;',
        id: 'MENGINGAT pernyataan bersama tanggal 14 Maret 2019 dan hasil pertemuan ketiga Komisi Antarpemerintah yang diselenggarakan di Almaty pada tanggal 21–22 Juni 2021;',
        ru: 'НАПОМИНАЯ о совместном заявлении от 14 марта 2019 года и об итогах третьего заседания Межправительственной комиссии, состоявшегося в Алматы 21–22 июня 2021 года;',
      },
    ],
    [
      'recognizing',
      'preamble',
      {},
      {
        en: 'RECOGNIZING that mutual trade amounted to USD 1,245.6 million in 2021, an increase of 12.5% over the previous year;',
        id: 'MENGAKUI bahwa nilai perdagangan kedua negara mencapai USD 1.245,6 juta pada tahun 2021, meningkat 12,5% dibandingkan dengan tahun sebelumnya;',
        ru: 'ПРИЗНАВАЯ, что объём взаимной торговли составил в 2021 году 1 245,6 млн долларов США, увеличившись на 12,5 % по сравнению с предыдущим годом;',
      },
    ],
    [
      'operative',
      'preamble',
      {},
      {
        en: 'HAVE REACHED the following understanding:',
        id: 'TELAH MENCAPAI PENGERTIAN SEBAGAI BERIKUT:',
        ru: 'ДОСТИГЛИ взаимопонимания о нижеследующем:',
      },
    ],
    [
      'scope',
      'paragraph',
      { en: 'Scope', id: 'Ruang Lingkup', ru: 'Сфера применения' },
      {
        en: 'The Participants intend to cooperate in:\na. standardisation and conformity assessment, including:\n(i) exchange of lists of accredited laboratories; and\n(ii) comparison of test methods for food, cosmetics and textiles;\nb. halal certification of processed food;\nc. digital services for small and medium-sized enterprises (SMEs); and\nd. other matters that they may decide upon in writing.',
        id: 'Para Peserta bermaksud bekerja sama dalam:\na. standardisasi dan penilaian kesesuaian, termasuk:\n(i) pertukaran daftar laboratorium yang terakreditasi; dan\n(ii) perbandingan metode uji untuk pangan, kosmetik, dan tekstil;\nb. sertifikasi halal pangan olahan;\nc. layanan digital bagi usaha kecil dan menengah (UKM); dan\nd. hal lain yang dapat mereka putuskan secara tertulis.',
        ru: 'Участники намерены сотрудничать в следующих сферах:\nа) стандартизация и оценка соответствия, в том числе:\n(i) обмен перечнями аккредитованных лабораторий; и\n(ii) сопоставление методов испытаний пищевой, косметической и текстильной продукции;\nб) сертификация переработанных пищевых продуктов по стандартам «Халяль»;\nв) цифровые услуги для малых и средних предприятий;\nг) иные вопросы, которые они могут определить в письменной форме.',
      },
    ],
    [
      'group',
      'paragraph',
      { en: 'Working Group on Standards', id: 'Kelompok Kerja Standar', ru: 'Рабочая группа по стандартам' },
      {
        en: '1. The Participants will set up a Working Group on Standards (“the Working Group”) of no more than 10 (ten) members, five from each side.\n2. The Working Group will meet at least twice a year, in person or by videoconference.\n3. Within 30 (thirty) days of each meeting the Working Group will report to the Participants on the matters set out in Paragraph {ref:scope}.',
        id: '1. Para Peserta akan membentuk Kelompok Kerja Standar (“Kelompok Kerja”) yang beranggotakan paling banyak 10 (sepuluh) orang, lima dari masing-masing pihak.\n2. Kelompok Kerja akan bertemu sekurang-kurangnya dua kali setahun, secara langsung atau melalui konferensi video.\n3. Dalam waktu 30 (tiga puluh) hari setelah setiap pertemuan, Kelompok Kerja akan melaporkan kepada Para Peserta hal-hal sebagaimana dimaksud dalam Paragraf {ref:scope}.',
        ru: '1. Участники создадут Рабочую группу по стандартам (далее — «Рабочая группа») в составе не более 10 (десяти) человек, по пять от каждой стороны.\n2. Рабочая группа будет собираться не реже двух раз в год очно или в режиме видеоконференции.\n3. В течение 30 (тридцати) дней после каждого заседания Рабочая группа будет представлять Участникам отчёт по вопросам, указанным в пункте {ref:scope}.',
      },
    ],
    [
      'laboratories',
      'paragraph',
      { en: 'Laboratories', id: 'Laboratorium', ru: 'Лаборатории' },
      {
        en: 'Test reports issued in accordance with ISO/IEC 17025 by the laboratories listed in Annex {ref:list} may be taken into account in the conformity assessment of up to 35 (thirty-five) product groups, consistent with Article 5 of the Agreement on Technical Barriers to Trade of the World Trade Organization (WTO). Mandatory standards of either country remain unaffected.',
        id: 'Laporan uji yang diterbitkan sesuai dengan ISO/IEC 17025 oleh laboratorium yang tercantum dalam Lampiran {ref:list} dapat dipertimbangkan dalam penilaian kesesuaian untuk paling banyak 35 (tiga puluh lima) kelompok produk, sejalan dengan Pasal 5 Persetujuan tentang Hambatan Teknis dalam Perdagangan dari Organisasi Perdagangan Dunia (WTO). Standar wajib di masing-masing negara tidak terpengaruh.',
        ru: 'Протоколы испытаний, выданные в соответствии с ISO/IEC 17025 лабораториями, перечисленными в Приложении {ref:list}, могут учитываться при оценке соответствия не более чем 35 (тридцати пяти) групп продукции согласно статье 5 Соглашения по техническим барьерам в торговле Всемирной торговой организации (ВТО). Обязательные стандарты каждой из стран не затрагиваются.',
      },
    ],
    [
      'costs',
      'paragraph',
      { en: 'Costs', id: 'Biaya', ru: 'Расходы' },
      {
        en: 'Unless decided otherwise, each of the Participants will bear the costs of its own activities. This paragraph does not oblige either of them to provide funds.',
        id: 'Kecuali diputuskan lain, masing-masing Peserta akan menanggung biaya kegiatannya sendiri. Paragraf ini tidak mewajibkan salah satu dari mereka untuk menyediakan dana.',
        ru: 'Если не решено иное, каждый из Участников несёт расходы на собственную деятельность. Настоящий пункт не обязывает ни одного из них предоставлять средства.',
      },
    ],
    [
      'information',
      'paragraph',
      { en: 'Information', id: 'Informasi', ru: 'Информация' },
      {
        en: 'Information that a third party has provided in confidence will not be passed on without its consent. Any disagreement will be settled amicably.',
        id: 'Informasi yang diberikan secara rahasia oleh pihak ketiga tidak akan diteruskan tanpa persetujuannya. Setiap perbedaan pendapat akan diselesaikan secara damai.',
        ru: 'Информация, конфиденциально предоставленная третьей стороной, не будет передаваться без её согласия. Любые разногласия будут урегулированы дружественным путём.',
      },
    ],
    [
      'effect',
      'paragraph',
      { en: 'Effect and Duration', id: 'Mulai Berlaku dan Jangka Waktu', ru: 'Начало применения и срок' },
      {
        en: '1. This Letter of Intent will come into effect on the date of signature and continue for three years.\n2. It will be renewed automatically for successive periods of three years unless one of the Participants gives written notice 90 (ninety) days before its expiry.\n3. The first review will take place before 31 December 2023.',
        id: '1. Pernyataan Kehendak ini mulai berlaku pada tanggal penandatanganan dan berlaku selama tiga tahun.\n2. Pernyataan Kehendak ini akan diperpanjang secara otomatis untuk periode tiga tahun berikutnya, kecuali salah satu Peserta memberikan pemberitahuan tertulis 90 (sembilan puluh) hari sebelum berakhirnya.\n3. Peninjauan pertama akan dilaksanakan sebelum 31 Desember 2023.',
        ru: '1. Настоящее Письмо о намерениях применяется с даты подписания в течение трёх лет.\n2. Оно автоматически продлевается на последующие трёхлетние периоды, если один из Участников не направит письменное уведомление за 90 (девяносто) дней до истечения срока.\n3. Первый обзор состоится до 31 декабря 2023 года.',
      },
    ],
    [
      'closing',
      'closing',
      {},
      {
        en: 'SIGNED in duplicate at ______ on ______ 2022, in the {ID:Indonesian}, {KZ:Russian} and English languages, all texts being equally valid. In case of divergence in interpretation, the English text will prevail.',
        id: 'DITANDATANGANI dalam rangkap dua di ______ pada tanggal ______ 2022, dalam bahasa {ID:Indonesia}, {KZ:Rusia}, dan Inggris, semua naskah sama-sama sahih. Dalam hal terdapat perbedaan penafsiran, naskah bahasa Inggris yang digunakan.',
        ru: 'ПОДПИСАНО в г. ______ ______ 2022 года в двух экземплярах на {ID:индонезийском}, {KZ:русском} и английском языках, причём все тексты имеют одинаковую силу. В случае расхождений в толковании используется текст на английском языке.',
      },
    ],
    [
      'list',
      'annex',
      { en: 'Laboratories', id: 'Daftar Laboratorium', ru: 'Перечень лабораторий' },
      {
        en: '1. Balai Besar Kimia dan Kemasan, Jakarta\n2. Balai Besar Tekstil, Bandung\n3. National Centre of Expertise, Nur-Sultan',
        id: '1. Balai Besar Kimia dan Kemasan, Jakarta\n2. Balai Besar Tekstil, Bandung\n3. Pusat Keahlian Nasional, Nur-Sultan',
        ru: '1. Balai Besar Kimia dan Kemasan, Джакарта\n2. Balai Besar Tekstil, Бандунг\n3. Национальный центр экспертизы, Нур-Султан',
      },
    ],
  ],
};
