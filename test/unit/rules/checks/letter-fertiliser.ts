import type { Letter } from './letter.ts';

/** On fertilisers and machines: companies, amounts, shares, visits, an alternat in the body. */
export const fertiliser: Letter = {
  country: { code: 'BY', en: 'Republic of Belarus', id: 'Republik Belarus', ru: 'Республика Беларусь' },
  ministry: {
    en: 'Ministry of Industry of the Republic of Belarus',
    id: 'Kementerian Perindustrian Republik Belarus',
    ru: 'Министерство промышленности Республики Беларусь',
  },
  title: {
    en: 'LETTER OF INTENT\nBETWEEN\n{ID:THE MINISTRY OF INDUSTRY OF THE REPUBLIC OF INDONESIA}\nAND\n{BY:THE MINISTRY OF INDUSTRY OF THE REPUBLIC OF BELARUS}\nON FERTILISERS AND MINERAL PROCESSING',
    id: 'PERNYATAAN KEHENDAK\nANTARA\n{ID:KEMENTERIAN PERINDUSTRIAN REPUBLIK INDONESIA}\nDAN\n{BY:KEMENTERIAN PERINDUSTRIAN REPUBLIK BELARUS}\nTENTANG PUPUK DAN PENGOLAHAN MINERAL',
    ru: 'ПИСЬМО О НАМЕРЕНИЯХ\nМЕЖДУ\n{ID:МИНИСТЕРСТВОМ ПРОМЫШЛЕННОСТИ РЕСПУБЛИКИ ИНДОНЕЗИЯ}\nИ\n{BY:МИНИСТЕРСТВОМ ПРОМЫШЛЕННОСТИ РЕСПУБЛИКИ БЕЛАРУСЬ}\nО СОТРУДНИЧЕСТВЕ В ОБЛАСТИ УДОБРЕНИЙ И ПЕРЕРАБОТКИ ПОЛЕЗНЫХ ИСКОПАЕМЫХ',
  },
  clauses: [
    [
      'parties',
      'preamble',
      {},
      {
        en: 'The {ID:Ministry of Industry of the Republic of Indonesia} and the {BY:Ministry of Industry of the Republic of Belarus}, hereinafter jointly referred to as “the Sides” and separately as “the Side”,',
        id: '{ID:Kementerian Perindustrian Republik Indonesia} dan {BY:Kementerian Perindustrian Republik Belarus}, selanjutnya secara bersama-sama disebut “Kedua Pihak Penandatangan” dan masing-masing disebut “Pihak Penandatangan”,',
        ru: '{ID:Министерство промышленности Республики Индонезия} и {BY:Министерство промышленности Республики Беларусь}, именуемые далее «Подписавшиеся», а в отдельности — «Подписавшийся»,',
      },
    ],
    [
      'guided',
      'preamble',
      {},
      {
        en: 'GUIDED by the prevailing laws and regulations of their countries and by the principles of equality;\nHAVE REACHED the following understanding:',
        id: 'BERPEDOMAN pada hukum dan peraturan perundang-undangan yang berlaku di negara masing-masing serta asas kesetaraan;\nTELAH MENCAPAI PENGERTIAN SEBAGAI BERIKUT:',
        ru: 'РУКОВОДСТВУЯСЬ действующим законодательством своих государств и принципами равенства;\nДОСТИГЛИ следующего взаимопонимания:',
      },
    ],
    [
      'supply',
      'paragraph',
      { en: 'Supply of Potash', id: 'Pasokan Kalium', ru: 'Поставки калийных удобрений' },
      {
        en: 'The Sides note the interest of PT Pupuk Kaltim and of Belaruskali OJSC in long-term contacts. In 2020 Belarus supplied Indonesia with 620,000 tonnes of potash worth USD 142.8 million. This paragraph contains no commitment on volume or price.',
        id: 'Kedua Pihak Penandatangan mencatat minat PT Pupuk Kaltim dan Belaruskali OJSC untuk menjalin hubungan jangka panjang. Pada tahun 2020, Belarus memasok 620.000 ton kalium ke Indonesia dengan nilai USD 142,8 juta. Paragraf ini tidak memuat komitmen mengenai volume atau harga.',
        ru: 'Подписавшиеся отмечают заинтересованность PT Pupuk Kaltim и ОАО «Беларуськалий» в долгосрочных контактах. В 2020 году Беларусь поставила в Индонезию 620 000 тонн калийных удобрений на сумму 142,8 млн долларов США. Настоящий пункт не содержит обязательств по объёму и цене.',
      },
    ],
    [
      'machines',
      'paragraph',
      { en: 'Mining Machinery', id: 'Mesin Pertambangan', ru: 'Горная техника' },
      {
        en: '1. The Sides will encourage contacts with BelAZ and with Gomselmash OJSC.\n2. The share of components made locally may rise gradually from 15 to 40 per cent within five years.\n3. Seminars will be held by turns in {ID:Indonesia} and {BY:Belarus}.',
        id: '1. Kedua Pihak Penandatangan akan mendorong kontak dengan BelAZ dan Gomselmash OJSC.\n2. Porsi komponen buatan lokal dapat meningkat secara bertahap dari 15 menjadi 40 persen dalam waktu lima tahun.\n3. Seminar akan diselenggarakan secara bergiliran di {ID:Indonesia} dan {BY:Belarus}.',
        ru: '1. Подписавшиеся будут поощрять контакты с БЕЛАЗ и с ОАО «Гомсельмаш».\n2. Доля компонентов местного производства может постепенно вырасти с 15 до 40 процентов в течение пяти лет.\n3. Семинары будут проводиться поочерёдно в {ID:Индонезии} и {BY:Беларуси}.',
      },
    ],
    [
      'visits',
      'paragraph',
      { en: 'Visits', id: 'Kunjungan', ru: 'Визиты' },
      {
        en: 'The Sides will exchange delegations of up to 12 (twelve) experts for no longer than 10 (ten) working days. The receiving Side provides transport; the sending Side pays for travel and insurance.',
        id: 'Kedua Pihak Penandatangan akan saling mengirim delegasi yang terdiri atas paling banyak 12 (dua belas) tenaga ahli untuk paling lama 10 (sepuluh) hari kerja. Pihak Penandatangan yang menerima menyediakan transportasi; Pihak Penandatangan yang mengirim menanggung perjalanan dan asuransi.',
        ru: 'Подписавшиеся будут обмениваться делегациями в составе до 12 (двенадцати) специалистов на срок не более 10 (десяти) рабочих дней. Принимающий Подписавшийся обеспечивает транспорт; направляющий Подписавшийся оплачивает проезд и страхование.',
      },
    ],
    [
      'status',
      'paragraph',
      { en: 'Status', id: 'Status', ru: 'Статус' },
      {
        en: 'This Letter of Intent is not a treaty and creates no rights or obligations under international law. It may be supplemented or amended in writing, also by an exchange of letters.',
        id: 'Pernyataan Kehendak ini bukan perjanjian internasional dan tidak menimbulkan hak atau kewajiban menurut hukum internasional. Pernyataan Kehendak ini dapat dilengkapi atau diubah secara tertulis, termasuk melalui pertukaran surat.',
        ru: 'Настоящее Письмо о намерениях не является международным договором и не создаёт прав и обязательств по международному праву. Оно может быть дополнено или изменено в письменной форме, в том числе путём обмена письмами.',
      },
    ],
    [
      'effect',
      'paragraph',
      { en: 'Effect', id: 'Keberlakuan', ru: 'Применение' },
      {
        en: 'This Letter of Intent takes effect on signature for a period of 2 (two) years, may be extended for a further 2 (two) years, and may be discontinued by either Side at 60 (sixty) days’ notice.',
        id: 'Pernyataan Kehendak ini berlaku sejak penandatanganan selama 2 (dua) tahun, dapat diperpanjang selama 2 (dua) tahun berikutnya, dan dapat diakhiri oleh salah satu Pihak Penandatangan dengan pemberitahuan 60 (enam puluh) hari sebelumnya.',
        ru: 'Настоящее Письмо о намерениях применяется с момента подписания в течение 2 (двух) лет, может быть продлено ещё на 2 (два) года и прекращено любым Подписавшимся с уведомлением за 60 (шестьдесят) дней.',
      },
    ],
    [
      'closing',
      'closing',
      {},
      {
        en: 'SIGNED at ______ on ______ in two originals, each in the {ID:Indonesian}, {BY:Russian} and English languages, all texts being equally valid. In case of divergence, the English text will be used.',
        id: 'DITANDATANGANI di ______ pada ______ dalam dua rangkap asli, masing-masing dalam bahasa {ID:Indonesia}, bahasa {BY:Rusia}, dan bahasa Inggris, seluruh naskah memiliki kekuatan yang sama. Jika terdapat perbedaan, naskah dalam bahasa Inggris yang digunakan.',
        ru: 'ПОДПИСАНО в ______ ______ в двух подлинных экземплярах, каждый на {ID:индонезийском}, {BY:русском} и английском языках, все тексты имеют одинаковую силу. В случае расхождений используется текст на английском языке.',
      },
    ],
  ],
};
