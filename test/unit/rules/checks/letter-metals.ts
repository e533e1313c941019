import type { Letter } from './letter.ts';

/** On metals and furniture: companies of two countries, amounts in words, shares, ordinals, an abbreviation that is defined. */
export const metals: Letter = {
  country: {
    code: 'KZ',
    en: 'Republic of Kazakhstan',
    id: 'Republik Kazakhstan',
    ru: 'Республика Казахстан',
  },
  ministry: {
    en: 'Ministry of Industry and Construction of the Republic of Kazakhstan',
    id: 'Kementerian Perindustrian dan Konstruksi Republik Kazakhstan',
    ru: 'Министерство промышленности и строительства Республики Казахстан',
  },
  title: {
    en: 'LETTER OF INTENT\nBETWEEN\n{ID:THE MINISTRY OF INDUSTRY OF THE REPUBLIC OF INDONESIA}\nAND\n{KZ:THE MINISTRY OF INDUSTRY AND CONSTRUCTION OF THE REPUBLIC OF KAZAKHSTAN}\nON COOPERATION IN NON-FERROUS METALS AND FURNITURE',
    id: 'PERNYATAAN KEHENDAK\nANTARA\n{ID:KEMENTERIAN PERINDUSTRIAN REPUBLIK INDONESIA}\nDAN\n{KZ:KEMENTERIAN PERINDUSTRIAN DAN KONSTRUKSI REPUBLIK KAZAKHSTAN}\nTENTANG KERJA SAMA LOGAM NONBESI DAN FURNITUR',
    ru: 'ПИСЬМО О НАМЕРЕНИЯХ\nМЕЖДУ\n{ID:МИНИСТЕРСТВОМ ПРОМЫШЛЕННОСТИ РЕСПУБЛИКИ ИНДОНЕЗИЯ}\nИ\n{KZ:МИНИСТЕРСТВОМ ПРОМЫШЛЕННОСТИ И СТРОИТЕЛЬСТВА РЕСПУБЛИКИ КАЗАХСТАН}\nО СОТРУДНИЧЕСТВЕ В ОБЛАСТИ ЦВЕТНЫХ МЕТАЛЛОВ И МЕБЕЛЬНОЙ ПРОМЫШЛЕННОСТИ',
  },
  clauses: [
    [
      'parties',
      'preamble',
      {},
      {
        en: 'The {ID:Ministry of Industry of the Republic of Indonesia} and the {KZ:Ministry of Industry and Construction of the Republic of Kazakhstan} (hereinafter collectively “the Participants”, individually “a Participant”);',
        id: '{ID:Kementerian Perindustrian Republik Indonesia} dan {KZ:Kementerian Perindustrian dan Konstruksi Republik Kazakhstan} (selanjutnya secara bersama-sama disebut “Para Peserta” dan secara sendiri-sendiri disebut “Peserta”);',
        ru: '{ID:Министерство промышленности Республики Индонезия} и {KZ:Министерство промышленности и строительства Республики Казахстан} (далее совместно именуемые «Участниками», а в отдельности — «Участником»);',
      },
    ],
    [
      'recognizing',
      'preamble',
      {},
      {
        en: 'RECOGNIZING the long-standing friendship between {ID:the Republic of Indonesia} and {KZ:the Republic of Kazakhstan} and the thirtieth anniversary of their diplomatic relations (2 June 1993);',
        id: 'MENGAKUI persahabatan yang telah lama terjalin antara {ID:Republik Indonesia} dan {KZ:Republik Kazakhstan} serta ulang tahun ketiga puluh hubungan diplomatiknya (2 Juni 1993);',
        ru: 'ПРИЗНАВАЯ многолетнюю дружбу между {ID:Республикой Индонезия} и {KZ:Республикой Казахстан} и тридцатилетие их дипломатических отношений (2 июня 1993 года);',
      },
    ],
    [
      'affirming',
      'preamble',
      {},
      {
        en: 'AFFIRMING the results of the business forum held in Almaty on 8–9 September 2023, at which seven memoranda worth USD 54.35 million were signed;',
        id: 'MENEGASKAN hasil forum bisnis yang diselenggarakan di Almaty pada tanggal 8–9 September 2023, di mana tujuh nota kesepahaman senilai USD 54,35 juta ditandatangani;',
        ru: 'ПОДТВЕРЖДАЯ итоги бизнес-форума, проведённого в г. Алматы 8–9 сентября 2023 года, на котором было подписано семь меморандумов на сумму 54,35 млн долларов США;',
      },
    ],
    [
      'pursuant',
      'preamble',
      {},
      {
        en: 'PURSUANT to the prevailing laws and regulations in their respective countries;\nHAVE REACHED the following understanding:',
        id: 'SESUAI dengan hukum dan peraturan perundang-undangan yang berlaku di masing-masing negara;\nTELAH MENCAPAI PENGERTIAN SEBAGAI BERIKUT:',
        ru: 'В СООТВЕТСТВИИ с действующим законодательством своих государств;\nДОСТИГЛИ взаимопонимания о нижеследующем:',
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
        en: 'Through this Letter of Intent the Participants declare their intention to build up cooperation in non-ferrous metals and in the furniture industry.',
        id: 'Melalui Pernyataan Kehendak ini, Para Peserta menyatakan kehendak untuk mengembangkan kerja sama di bidang logam nonbesi dan industri furnitur.',
        ru: 'Настоящим Письмом о намерениях Участники заявляют о намерении развивать сотрудничество в области цветных металлов и мебельной промышленности.',
      },
    ],
    [
      'metals',
      'paragraph',
      {
        en: 'Non-Ferrous Metals',
        id: 'Logam Nonbesi',
        ru: 'Цветные металлы',
      },
      {
        en: '(1) The Participants will encourage contacts between JSC “Kazakhmys”, LLP “KazZinc” and PT Aneka Tambang Tbk (“ANTAM”), in order to study the joint smelting of copper and zinc.\n(2) The study will look at a capacity of 75,000 (seventy-five thousand) tonnes in the first phase and twice as much in the second.\n(3) The share of any single investor is not expected to exceed 51% (fifty-one per cent).',
        id: '(1) Para Peserta akan mendorong hubungan antara JSC “Kazakhmys”, LLP “KazZinc”, dan PT Aneka Tambang Tbk (“ANTAM”) untuk mengkaji peleburan bersama tembaga dan seng.\n(2) Kajian tersebut akan mencakup kapasitas 75.000 (tujuh puluh lima ribu) ton pada tahap pertama dan dua kali lipatnya pada tahap kedua.\n(3) Porsi satu investor diperkirakan tidak melebihi 51% (lima puluh satu persen).',
        ru: '(1) Участники будут содействовать контактам между АО «Казахмыс», ТОО «Казцинк» и PT Aneka Tambang Tbk («ANTAM») в целях изучения возможности совместной выплавки меди и цинка.\n(2) В исследовании будет рассмотрена мощность 75 000 (семьдесят пять тысяч) тонн на первом этапе и вдвое большая — на втором.\n(3) Предполагается, что доля одного инвестора не превысит 51 % (пятидесяти одного процента).',
      },
    ],
    [
      'antam',
      'paragraph',
      {
        en: 'Deliveries',
        id: 'Pengiriman',
        ru: 'Поставки',
      },
      {
        en: 'ANTAM may receive samples of concentrate of up to 2.5 tonnes. Deliveries of samples are free of customs duty if the goods are re-exported within 180 (one hundred and eighty) days. Payment in tenge or in rupiah at the rate of the day is welcome.',
        id: 'ANTAM dapat menerima contoh konsentrat sampai dengan 2,5 ton. Pengiriman contoh bebas bea masuk apabila barang diekspor kembali dalam 180 (seratus delapan puluh) hari. Pembayaran dalam tenge atau rupiah dengan kurs hari itu disambut baik.',
        ru: 'ANTAM может получать образцы концентрата весом до 2,5 тонны. Поставка образцов освобождается от таможенных пошлин при условии обратного вывоза в течение 180 (ста восьмидесяти) дней. Приветствуется оплата в тенге или рупиях по курсу на день платежа.',
      },
    ],
    [
      'furniture',
      'paragraph',
      {
        en: 'Furniture',
        id: 'Furnitur',
        ru: 'Мебель',
      },
      {
        en: 'The Participants will support:\na) the presence of at least ten Indonesian producers of rattan and teak furniture at the “Astana Build” exhibition in 2024;\nb) a design competition for students under 25 years of age; and\nc) recognition of the Timber Legality Assurance System (SVLK).',
        id: 'Para Peserta akan mendukung:\na) kehadiran sekurang-kurangnya sepuluh produsen furnitur rotan dan jati Indonesia pada pameran “Astana Build” tahun 2024;\nb) lomba desain bagi mahasiswa berusia di bawah 25 tahun; dan\nc) pengakuan atas Sistem Verifikasi Legalitas Kayu (SVLK).',
        ru: 'Участники будут поддерживать:\nа) участие не менее десяти индонезийских производителей мебели из ротанга и тика в выставке «Astana Build» в 2024 году;\nб) конкурс дизайна среди студентов в возрасте до 25 лет;\nв) признание Системы подтверждения легальности древесины (SVLK).',
      },
    ],
    [
      'environment',
      'paragraph',
      {
        en: 'Environment and Energy',
        id: 'Lingkungan dan Energi',
        ru: 'Экология и энергетика',
      },
      {
        en: 'Projects are to reduce emissions of carbon dioxide by not less than 29 per cent by 2030, measured against 2010. Each Participant will apply the environmental law of its own country. Where the law prescribes an environmental impact assessment, it will be carried out before construction begins.',
        id: 'Proyek diarahkan untuk mengurangi emisi karbon dioksida sekurang-kurangnya 29 persen pada tahun 2030 dibandingkan dengan tahun 2010. Setiap Peserta akan menerapkan hukum lingkungan negaranya sendiri. Apabila hukum mensyaratkan analisis mengenai dampak lingkungan, analisis itu akan dilakukan sebelum pembangunan dimulai.',
        ru: 'Проекты направлены на сокращение выбросов углекислого газа не менее чем на 29 процентов к 2030 году по сравнению с 2010 годом. Каждый Участник применяет природоохранное законодательство своего государства. Если законодательство предусматривает оценку воздействия на окружающую среду, она проводится до начала строительства.',
      },
    ],
    [
      'secretariat',
      'paragraph',
      {
        en: 'Secretariat',
        id: 'Sekretariat',
        ru: 'Секретариат',
      },
      {
        en: 'The functions of the secretariat are performed by the Directorate of International Industrial Access in Jakarta and the Committee of Industry in Astana. The secretariat will circulate the agenda 21 (twenty-one) days before a meeting and the minutes within five working days after it. Work under Paragraphs {ref:metals} and {ref:furniture} is recorded in an annual report of no more than 20 pages.',
        id: 'Fungsi sekretariat dilaksanakan oleh Direktorat Akses Industri Internasional di Jakarta dan Komite Perindustrian di Astana. Sekretariat akan mengedarkan agenda 21 (dua puluh satu) hari sebelum pertemuan dan risalah dalam waktu lima hari kerja setelahnya. Pekerjaan berdasarkan Paragraf {ref:metals} dan {ref:furniture} dicatat dalam laporan tahunan paling banyak 20 halaman.',
        ru: 'Функции секретариата выполняют Директорат доступа к международной промышленности в г. Джакарте и Комитет промышленности в г. Астане. Секретариат рассылает повестку дня за 21 (двадцать один) день до заседания и протокол в течение пяти рабочих дней после него. Работа согласно пунктам {ref:metals} и {ref:furniture} отражается в ежегодном отчёте объёмом не более 20 страниц.',
      },
    ],
    [
      'third',
      'paragraph',
      {
        en: 'Relations with Third Countries',
        id: 'Hubungan dengan Negara Ketiga',
        ru: 'Отношения с третьими странами',
      },
      {
        en: 'This Letter of Intent does not affect the rights and commitments of either country towards third countries, in particular under the Marrakesh Agreement of 15 April 1994 or within the Eurasian Economic Union (EAEU).',
        id: 'Pernyataan Kehendak ini tidak mempengaruhi hak dan komitmen masing-masing negara terhadap negara ketiga, khususnya berdasarkan Persetujuan Marrakesh tanggal 15 April 1994 atau dalam Uni Ekonomi Eurasia (EAEU).',
        ru: 'Настоящее Письмо о намерениях не затрагивает прав и обязательств каждой из стран в отношении третьих стран, в частности по Марракешскому соглашению от 15 апреля 1994 года или в рамках Евразийского экономического союза (ЕАЭС).',
      },
    ],
    [
      'final',
      'paragraph',
      {
        en: 'Final Provisions',
        id: 'Ketentuan Akhir',
        ru: 'Заключительные положения',
      },
      {
        en: '1. This Letter of Intent takes effect on the date of its signature and is valid until 30 June 2027.\n2. It imposes no legal obligations on the Participants.\n3. Amendments are made in writing by both Participants.\n4. Any difference will be settled by consultation or negotiation within four months.',
        id: '1. Pernyataan Kehendak ini mulai berlaku pada tanggal penandatanganannya dan berlaku sampai dengan tanggal 30 Juni 2027.\n2. Pernyataan Kehendak ini tidak membebankan kewajiban hukum kepada Para Peserta.\n3. Perubahan dilakukan secara tertulis oleh kedua Peserta.\n4. Setiap perbedaan akan diselesaikan melalui konsultasi atau perundingan dalam waktu empat bulan.',
        ru: '1. Настоящее Письмо о намерениях применяется с даты его подписания до 30 июня 2027 года.\n2. Оно не налагает на Участников юридических обязательств.\n3. Изменения вносятся в письменной форме обоими Участниками.\n4. Любые разногласия урегулируются путём консультаций или переговоров в течение четырёх месяцев.',
      },
    ],
    [
      'closing',
      'closing',
      {},
      {
        en: 'SIGNED in duplicate at ______ on ______ 2024, in the {ID:Indonesian}, {KZ:Russian} and English languages, all texts being equally valid. In case of any divergence of interpretation, the English text will prevail.',
        id: 'DITANDATANGANI dalam rangkap dua di ______ pada tanggal ______ 2024, dalam bahasa {ID:Indonesia}, {KZ:Rusia}, dan Inggris, semua naskah sama-sama sahih. Dalam hal terdapat perbedaan penafsiran, naskah bahasa Inggris yang digunakan.',
        ru: 'ПОДПИСАНО в ______ ______ 2024 года в двух экземплярах на {ID:индонезийском}, {KZ:русском} и английском языках, причём все тексты имеют одинаковую силу. В случае расхождений в толковании используется текст на английском языке.',
      },
    ],
  ],
};
