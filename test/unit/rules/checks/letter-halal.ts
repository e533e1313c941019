import type { Letter } from './letter.ts';

/** On halal goods: items in parentheses that are referred to, agencies and a centre by their names, dates of laws. */
export const halal: Letter = {
  country: {
    code: 'RU',
    en: 'Russian Federation',
    id: 'Federasi Rusia',
    ru: 'Российская Федерация',
  },
  ministry: {
    en: 'Ministry of Industry and Trade of the Russian Federation',
    id: 'Kementerian Perindustrian dan Perdagangan Federasi Rusia',
    ru: 'Министерство промышленности и торговли Российской Федерации',
  },
  title: {
    en: 'LETTER OF INTENT\nBETWEEN\n{ID:THE MINISTRY OF INDUSTRY OF THE REPUBLIC OF INDONESIA}\nAND\n{RU:THE MINISTRY OF INDUSTRY AND TRADE OF THE RUSSIAN FEDERATION}\nON COOPERATION IN THE HALAL INDUSTRY',
    id: 'PERNYATAAN KEHENDAK\nANTARA\n{ID:KEMENTERIAN PERINDUSTRIAN REPUBLIK INDONESIA}\nDAN\n{RU:KEMENTERIAN PERINDUSTRIAN DAN PERDAGANGAN FEDERASI RUSIA}\nTENTANG KERJA SAMA INDUSTRI HALAL',
    ru: 'ПИСЬМО О НАМЕРЕНИЯХ\nМЕЖДУ\n{ID:МИНИСТЕРСТВОМ ПРОМЫШЛЕННОСТИ РЕСПУБЛИКИ ИНДОНЕЗИЯ}\nИ\n{RU:МИНИСТЕРСТВОМ ПРОМЫШЛЕННОСТИ И ТОРГОВЛИ РОССИЙСКОЙ ФЕДЕРАЦИИ}\nО СОТРУДНИЧЕСТВЕ В ОБЛАСТИ ХАЛЯЛЬНОЙ ИНДУСТРИИ',
  },
  clauses: [
    [
      'parties',
      'preamble',
      {},
      {
        en: 'The {ID:Ministry of Industry of the Republic of Indonesia} and the {RU:Ministry of Industry and Trade of the Russian Federation}, hereinafter collectively referred to as “the Participants” and each separately as “the Participant”,',
        id: '{ID:Kementerian Perindustrian Republik Indonesia} dan {RU:Kementerian Perindustrian dan Perdagangan Federasi Rusia}, selanjutnya secara bersama-sama disebut “Para Peserta” dan masing-masing disebut “Peserta”,',
        ru: '{ID:Министерство промышленности Республики Индонезия} и {RU:Министерство промышленности и торговли Российской Федерации}, далее совместно именуемые «Участники», а каждое по отдельности — «Участник»,',
      },
    ],
    [
      'wishing',
      'preamble',
      {},
      {
        en: 'WISHING to deepen the friendly relations that have linked {ID:the Republic of Indonesia} and {RU:the Russian Federation} for more than seventy years;',
        id: 'BERKEINGINAN untuk mempererat hubungan persahabatan yang telah menghubungkan {ID:Republik Indonesia} dan {RU:Federasi Rusia} selama lebih dari tujuh puluh tahun;',
        ru: 'ЖЕЛАЯ углубить дружественные отношения, связывающие {ID:Республику Индонезию} и {RU:Российскую Федерацию} на протяжении более семидесяти лет;',
      },
    ],
    [
      'considering',
      'preamble',
      {},
      {
        en: 'CONSIDERING the growing demand for halal food, cosmetics and medicines, the world market for which was estimated at USD 2.3 trillion in 2021;',
        id: 'MEMPERTIMBANGKAN meningkatnya permintaan akan makanan, kosmetik, dan obat-obatan halal, yang pasar dunianya diperkirakan mencapai USD 2,3 triliun pada tahun 2021;',
        ru: 'УЧИТЫВАЯ растущий спрос на халяльные продукты питания, косметику и лекарственные средства, мировой рынок которых в 2021 году оценивался в 2,3 трлн долларов США;',
      },
    ],
    [
      'recalling',
      'preamble',
      {},
      {
        en: 'RECALLING Law No. 33 of 2014 on Halal Product Assurance and the requirement that food products be halal certified from 17 October 2024;',
        id: 'MENGINGAT Undang-Undang Nomor 33 Tahun 2014 tentang Jaminan Produk Halal dan ketentuan bahwa produk makanan wajib bersertifikat halal sejak tanggal 17 Oktober 2024;',
        ru: 'НАПОМИНАЯ о Законе № 33 2014 года «Об обеспечении халяльной продукции» и о требовании обязательной халяльной сертификации пищевых продуктов с 17 октября 2024 года;',
      },
    ],
    [
      'pursuant',
      'preamble',
      {},
      {
        en: 'PURSUANT to the prevailing laws and regulations of their respective countries,\nHAVE REACHED the following understanding:',
        id: 'SESUAI dengan hukum dan peraturan perundang-undangan yang berlaku di negara masing-masing,\nTELAH MENCAPAI PENGERTIAN SEBAGAI BERIKUT:',
        ru: 'В СООТВЕТСТВИИ с действующим законодательством своих государств,\nДОСТИГЛИ взаимопонимания о нижеследующем:',
      },
    ],
    [
      'objective',
      'paragraph',
      {
        en: 'Objective',
        id: 'Tujuan',
        ru: 'Цель',
      },
      {
        en: 'This Letter of Intent expresses the intention of the Participants to develop, on the basis of equality and mutual benefit, cooperation in the halal industry and in the infrastructure that supports it.',
        id: 'Pernyataan Kehendak ini menyatakan kehendak Para Peserta untuk mengembangkan kerja sama di bidang industri halal dan prasarana pendukungnya berdasarkan asas kesetaraan dan saling menguntungkan.',
        ru: 'Настоящее Письмо о намерениях выражает намерение Участников развивать на основе равенства и взаимной выгоды сотрудничество в области халяльной индустрии и поддерживающей её инфраструктуры.',
      },
    ],
    [
      'areas',
      'paragraph',
      {
        en: 'Areas of Cooperation',
        id: 'Bidang Kerja Sama',
        ru: 'Направления сотрудничества',
      },
      {
        en: 'The Participants intend to cooperate in the following areas:\n(a) development of halal industrial zones, including the Halal Modern Valley in Serang;\n(b) supply of halal raw materials, in particular gelatine, enzymes and flavourings;\n(c) traceability of meat and poultry along the whole supply chain;\n(d) training of halal supervisors and auditors; and\n(e) such other areas as the Participants may jointly determine.',
        id: 'Para Peserta bermaksud bekerja sama di bidang-bidang berikut:\n(a) pengembangan kawasan industri halal, termasuk Halal Modern Valley di Serang;\n(b) pasokan bahan baku halal, khususnya gelatin, enzim, dan perisa;\n(c) ketertelusuran daging dan unggas di sepanjang rantai pasok;\n(d) pelatihan penyelia dan auditor halal; dan\n(e) bidang lain yang dapat ditentukan bersama oleh Para Peserta.',
        ru: 'Участники намерены сотрудничать по следующим направлениям:\n(а) развитие халяльных промышленных зон, в том числе «Халяль Модерн Вэлли» в г. Серанг;\n(б) поставка халяльного сырья, в частности желатина, ферментов и ароматизаторов;\n(в) прослеживаемость мяса и птицы на всём протяжении цепочки поставок;\n(г) подготовка инспекторов и аудиторов халяльной продукции; и\n(д) иные направления, которые могут быть совместно определены Участниками.',
      },
    ],
    [
      'forms',
      'paragraph',
      {
        en: 'Forms of Cooperation',
        id: 'Bentuk Kerja Sama',
        ru: 'Формы сотрудничества',
      },
      {
        en: 'Cooperation in the areas set out in Paragraph {ref:areas} may take the form of:\n1) exchange of information, experts and good practices;\n2) joint seminars, exhibitions and business missions;\n3) pilot projects between interested companies; and\n4) any other form that the Participants decide upon.',
        id: 'Kerja sama di bidang sebagaimana dimaksud dalam Paragraf {ref:areas} dapat berbentuk:\n1) pertukaran informasi, tenaga ahli, dan praktik terbaik;\n2) seminar bersama, pameran, dan misi bisnis;\n3) proyek percontohan antara perusahaan yang berminat; dan\n4) bentuk lain yang diputuskan oleh Para Peserta.',
        ru: 'Сотрудничество по направлениям, указанным в пункте {ref:areas}, может осуществляться в форме:\n1) обмена информацией, экспертами и передовым опытом;\n2) совместных семинаров, выставок и деловых миссий;\n3) пилотных проектов между заинтересованными компаниями;\n4) иных форм, определяемых Участниками.',
      },
    ],
    [
      'recognition',
      'paragraph',
      {
        en: 'Halal Certificates',
        id: 'Sertifikat Halal',
        ru: 'Сертификаты «Халяль»',
      },
      {
        en: '1. The Participants will encourage dialogue between the Halal Product Assurance Organizing Agency of Indonesia (BPJPH) and the halal certification bodies of the Russian Federation on the mutual acceptance of halal certificates.\n2. In the first stage the dialogue will cover no more than 25 (twenty-five) product groups, of which at least 10 (ten) are food products.\n3. Nothing in this paragraph affects the mandatory requirements in force in either country.',
        id: '1. Para Peserta akan mendorong dialog antara Badan Penyelenggara Jaminan Produk Halal Indonesia (BPJPH) dan lembaga sertifikasi halal Federasi Rusia mengenai saling keberterimaan sertifikat halal.\n2. Pada tahap pertama, dialog tersebut akan mencakup paling banyak 25 (dua puluh lima) kelompok produk, yang sekurang-kurangnya 10 (sepuluh) di antaranya merupakan produk makanan.\n3. Ketentuan dalam paragraf ini tidak mempengaruhi persyaratan wajib yang berlaku di masing-masing negara.',
        ru: '1. Участники будут содействовать диалогу между Агентством Индонезии по обеспечению халяльной продукции (BPJPH) и органами Российской Федерации по халяльной сертификации о взаимном признании халяльных сертификатов.\n2. На первом этапе диалог охватит не более 25 (двадцати пяти) групп продукции, из которых не менее 10 (десяти) составят пищевые продукты.\n3. Ничто в настоящем пункте не затрагивает обязательные требования, действующие в каждой из стран.',
      },
    ],
    [
      'contacts',
      'paragraph',
      {
        en: 'Contact Points',
        id: 'Narahubung',
        ru: 'Контактные лица',
      },
      {
        en: 'Each Participant will designate a contact point within 30 (thirty) days of the date of signature and inform the other of any change no later than 14 (fourteen) days in advance. For the Ministry of Industry of the Republic of Indonesia the contact point is the Centre for the Empowerment of the Halal Industry.',
        id: 'Setiap Peserta akan menunjuk narahubung dalam waktu 30 (tiga puluh) hari sejak tanggal penandatanganan dan memberitahukan setiap perubahan kepada Peserta lainnya paling lambat 14 (empat belas) hari sebelumnya. Untuk Kementerian Perindustrian Republik Indonesia, narahubung tersebut adalah Pusat Pemberdayaan Industri Halal.',
        ru: 'Каждый Участник назначает контактное лицо в течение 30 (тридцати) дней с даты подписания и сообщает другому Участнику о любом изменении не позднее чем за 14 (четырнадцать) дней. От Министерства промышленности Республики Индонезия контактным лицом выступает Центр развития халяльной индустрии.',
      },
    ],
    [
      'meetings',
      'paragraph',
      {
        en: 'Meetings',
        id: 'Pertemuan',
        ru: 'Заседания',
      },
      {
        en: 'The Participants will meet once a year, alternately in Jakarta and Moscow. The first meeting will be held in the second quarter of 2023. Should one of the Participants be unable to attend, the meeting will be moved by up to three months.',
        id: 'Para Peserta akan mengadakan pertemuan satu kali dalam setahun, secara bergantian di Jakarta dan Moskow. Pertemuan pertama akan diselenggarakan pada triwulan kedua tahun 2023. Apabila salah satu Peserta berhalangan hadir, pertemuan akan diundur paling lama tiga bulan.',
        ru: 'Участники проводят встречи один раз в год поочерёдно в Джакарте и Москве. Первая встреча состоится во втором квартале 2023 года. Если один из Участников не может принять участие, встреча переносится на срок до трёх месяцев.',
      },
    ],
    [
      'costs',
      'paragraph',
      {
        en: 'Expenses',
        id: 'Pembiayaan',
        ru: 'Расходы',
      },
      {
        en: 'Each Participant will bear its own expenses, subject to the availability of funds and personnel.',
        id: 'Setiap Peserta akan menanggung biayanya sendiri, bergantung pada ketersediaan dana dan personel.',
        ru: 'Каждый Участник самостоятельно несёт свои расходы при наличии средств и персонала.',
      },
    ],
    [
      'nature',
      'paragraph',
      {
        en: 'Legal Status',
        id: 'Status Hukum',
        ru: 'Правовой статус',
      },
      {
        en: 'This Letter of Intent is not an international treaty and does not create rights or obligations governed by international law.',
        id: 'Pernyataan Kehendak ini bukan merupakan perjanjian internasional dan tidak menimbulkan hak atau kewajiban yang diatur oleh hukum internasional.',
        ru: 'Настоящее Письмо о намерениях не является международным договором и не создаёт прав и обязательств, регулируемых международным правом.',
      },
    ],
    [
      'differences',
      'paragraph',
      {
        en: 'Settlement of Differences',
        id: 'Penyelesaian Perbedaan',
        ru: 'Урегулирование разногласий',
      },
      {
        en: 'Any difference in the interpretation or implementation of this Letter of Intent will be settled amicably by consultation between the Participants through diplomatic channels.',
        id: 'Setiap perbedaan dalam penafsiran atau pelaksanaan Pernyataan Kehendak ini akan diselesaikan secara damai melalui konsultasi antara Para Peserta melalui saluran diplomatik.',
        ru: 'Любые разногласия в толковании или применении настоящего Письма о намерениях будут разрешаться путём консультаций между Участниками по дипломатическим каналам.',
      },
    ],
    [
      'duration',
      'paragraph',
      {
        en: 'Commencement, Duration and Termination',
        id: 'Mulai Berlaku, Jangka Waktu, dan Pengakhiran',
        ru: 'Начало применения, срок и прекращение',
      },
      {
        en: '1. This Letter of Intent will come into effect on the date of its signature and will remain in effect for 5 (five) years.\n2. It may be extended for a further period of 5 (five) years by mutual written consent.\n3. Either Participant may terminate it by giving the other written notice at least six months beforehand.\n4. Termination will not affect the completion of the projects referred to in Paragraph {ref:forms}, item 3).',
        id: '1. Pernyataan Kehendak ini mulai berlaku pada tanggal penandatanganannya dan tetap berlaku selama 5 (lima) tahun.\n2. Pernyataan Kehendak ini dapat diperpanjang untuk jangka waktu 5 (lima) tahun berikutnya dengan persetujuan tertulis bersama.\n3. Salah satu Peserta dapat mengakhirinya dengan pemberitahuan tertulis kepada Peserta lainnya sekurang-kurangnya enam bulan sebelumnya.\n4. Pengakhiran tidak akan mempengaruhi penyelesaian proyek sebagaimana dimaksud dalam Paragraf {ref:forms} butir 3).',
        ru: '1. Настоящее Письмо о намерениях начинает применяться с даты его подписания и применяется в течение 5 (пяти) лет.\n2. Срок его применения может быть продлён на следующие 5 (пять) лет по взаимному письменному согласию.\n3. Каждый из Участников может прекратить его применение, письменно уведомив об этом другого Участника не менее чем за шесть месяцев.\n4. Прекращение применения не затронет завершения проектов, указанных в подпункте 3) пункта {ref:forms}.',
      },
    ],
    [
      'closing',
      'closing',
      {},
      {
        en: 'SIGNED in duplicate in ________ on ________ 2022, each in the {ID:Indonesian}, {RU:Russian} and English languages, all texts being equally valid. In case of any divergence of interpretation, the English text will be used.',
        id: 'DITANDATANGANI dalam rangkap dua di ________ pada tanggal ________ 2022, masing-masing dalam bahasa {ID:Indonesia}, {RU:Rusia}, dan Inggris, semua naskah mempunyai kekuatan yang sama. Apabila terdapat perbedaan penafsiran, naskah bahasa Inggris yang digunakan.',
        ru: 'ПОДПИСАНО в двух экземплярах в г. ________ «___» ________ 2022 года, каждый на {ID:индонезийском}, {RU:русском} и английском языках, причём все тексты имеют одинаковую силу. В случае расхождений в толковании используется текст на английском языке.',
      },
    ],
  ],
};
