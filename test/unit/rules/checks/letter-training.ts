import type { Letter } from './letter.ts';

/** On training, machine tools and circular economy: free phrasing, few items, long sentences, numbers in words. */
export const training: Letter = {
  country: { code: 'RU', en: 'Russian Federation', id: 'Federasi Rusia', ru: 'Российская Федерация' },
  ministry: {
    en: 'Ministry of Industry and Trade of the Russian Federation',
    id: 'Kementerian Perindustrian dan Perdagangan Federasi Rusia',
    ru: 'Министерство промышленности и торговли Российской Федерации',
  },
  title: {
    en: 'LETTER OF INTENT\nBETWEEN\n{ID:THE MINISTRY OF INDUSTRY OF THE REPUBLIC OF INDONESIA}\nAND\n{RU:THE MINISTRY OF INDUSTRY AND TRADE OF THE RUSSIAN FEDERATION}\nON VOCATIONAL TRAINING AND MACHINE TOOLS',
    id: 'PERNYATAAN KEHENDAK\nANTARA\n{ID:KEMENTERIAN PERINDUSTRIAN REPUBLIK INDONESIA}\nDAN\n{RU:KEMENTERIAN PERINDUSTRIAN DAN PERDAGANGAN FEDERASI RUSIA}\nTENTANG PELATIHAN VOKASI DAN MESIN PERKAKAS',
    ru: 'ПИСЬМО О НАМЕРЕНИЯХ\nМЕЖДУ\n{ID:МИНИСТЕРСТВОМ ПРОМЫШЛЕННОСТИ РЕСПУБЛИКИ ИНДОНЕЗИЯ}\nИ\n{RU:МИНИСТЕРСТВОМ ПРОМЫШЛЕННОСТИ И ТОРГОВЛИ РОССИЙСКОЙ ФЕДЕРАЦИИ}\nО ПРОФЕССИОНАЛЬНОЙ ПОДГОТОВКЕ И СТАНКОСТРОЕНИИ',
  },
  clauses: [
    [
      'parties',
      'preamble',
      {},
      {
        en: 'The {ID:Ministry of Industry of the Republic of Indonesia} and the {RU:Ministry of Industry and Trade of the Russian Federation} (collectively, “the Participants”, and each, “a Participant”),',
        id: '{ID:Kementerian Perindustrian Republik Indonesia} dan {RU:Kementerian Perindustrian dan Perdagangan Federasi Rusia} (selanjutnya secara bersama-sama disebut sebagai “Para Peserta” dan secara sendiri-sendiri disebut sebagai “Peserta”),',
        ru: '{ID:Министерство промышленности Республики Индонезия} и {RU:Министерство промышленности и торговли Российской Федерации}, совместно далее именуемые «Участники», а каждое в отдельности — «Участник»,',
      },
    ],
    [
      'considering',
      'preamble',
      {},
      {
        en: 'CONSIDERING the importance of skilled labour for the industries of both countries;\nBELIEVING that practical cooperation will contribute to sustainable growth;',
        id: 'MEMPERTIMBANGKAN pentingnya tenaga kerja terampil bagi industri kedua negara;\nMEYAKINI bahwa kerja sama praktis akan memberikan sumbangan bagi pertumbuhan berkelanjutan;',
        ru: 'УЧИТЫВАЯ важность квалифицированных кадров для промышленности обеих стран;\nБУДУЧИ УБЕЖДЕНЫ, что практическое сотрудничество будет способствовать устойчивому росту;',
      },
    ],
    [
      'noting',
      'preamble',
      {},
      {
        en: 'NOTING WITH SATISFACTION the opening of two training centres in Bekasi and Kazan in September 2021, and in accordance with the laws in force in each country,\nHAVE REACHED the following understanding:',
        id: 'MENCATAT DENGAN PUAS dibukanya dua pusat pelatihan di Bekasi dan Kazan pada September 2021, serta sesuai dengan hukum yang berlaku di masing-masing negara,\nTELAH MENCAPAI PENGERTIAN SEBAGAI BERIKUT:',
        ru: 'С УДОВЛЕТВОРЕНИЕМ ОТМЕЧАЯ открытие двух учебных центров в Бекаси и Казани в сентябре 2021 года, в соответствии с законодательством, действующим в каждой из стран,\nДОСТИГЛИ следующего взаимопонимания:',
      },
    ],
    [
      'purpose',
      'paragraph',
      { en: 'Purpose', id: 'Maksud dan Tujuan', ru: 'Цель' },
      {
        en: 'This Letter of Intent serves as a basis for cooperation between the two Participants in vocational training and in the manufacture of machine tools. It supplements the Memorandum of Understanding signed in Sochi on 19 May 2016.',
        id: 'Pernyataan Kehendak ini menjadi dasar kerja sama antara kedua Peserta di bidang pelatihan vokasi dan pembuatan mesin perkakas. Pernyataan ini melengkapi Memorandum Saling Pengertian yang ditandatangani di Sochi pada tanggal 19 Mei 2016.',
        ru: 'Настоящее Письмо о намерениях служит основой сотрудничества двух Участников в области профессиональной подготовки и производства станков. Оно дополняет Меморандум о взаимопонимании, подписанный в Сочи 19 мая 2016 года.',
      },
    ],
    [
      'training',
      'paragraph',
      { en: 'Training', id: 'Pelatihan', ru: 'Подготовка кадров' },
      {
        en: '(1) The Participants will invite up to 150 (one hundred and fifty) trainees annually to courses of between two weeks and three months.\n(2) At least 30% of the trainees will be women.\n(3) Trainers will be selected by the polytechnics; their fees will not exceed EUR 2,500 a month.\n(4) A certificate will be issued once the trainee has completed 80 (eighty) hours.',
        id: '(1) Para Peserta akan mengundang paling banyak 150 (seratus lima puluh) peserta pelatihan setiap tahun untuk mengikuti kursus selama dua minggu hingga tiga bulan.\n(2) Sekurang-kurangnya 30% dari peserta pelatihan adalah perempuan.\n(3) Pelatih dipilih oleh politeknik; honorariumnya tidak melebihi EUR 2.500 per bulan.\n(4) Sertifikat akan diberikan setelah peserta pelatihan menyelesaikan 80 (delapan puluh) jam.',
        ru: '(1) Участники будут ежегодно приглашать до 150 (ста пятидесяти) слушателей на курсы продолжительностью от двух недель до трёх месяцев.\n(2) Не менее 30 % слушателей составят женщины.\n(3) Преподаватели отбираются политехническими институтами; их вознаграждение не превысит 2 500 евро в месяц.\n(4) Сертификат выдаётся после прохождения слушателем 80 (восьмидесяти) часов.',
      },
    ],
    [
      'tools',
      'paragraph',
      { en: 'Machine Tools', id: 'Mesin Perkakas', ru: 'Станкостроение' },
      {
        en: 'The Participants welcome the plans of STAN LLC and PT Pindad to assemble machine tools in Bandung, beginning with ten units in the first half of 2023. Paragraphs {ref:purpose} and {ref:training} apply to such projects mutatis mutandis.',
        id: 'Para Peserta menyambut baik rencana STAN LLC dan PT Pindad untuk merakit mesin perkakas di Bandung, dimulai dengan sepuluh unit pada semester pertama tahun 2023. Paragraf {ref:purpose} dan {ref:training} berlaku mutatis mutandis terhadap proyek tersebut.',
        ru: 'Участники приветствуют планы ООО «СТАН» и PT Pindad по сборке станков в Бандунге, начиная с десяти единиц в первой половине 2023 года. Пункты {ref:purpose} и {ref:training} применяются к таким проектам mutatis mutandis.',
      },
    ],
    [
      'contact',
      'paragraph',
      { en: 'Contact Persons', id: 'Narahubung', ru: 'Контактные лица' },
      {
        en: 'Each Participant will name one contact person (e-mail: kpaii@kemenperin.go.id; info@minprom.gov.ru) and inform the other within one month of any change.',
        id: 'Setiap Peserta akan menunjuk satu narahubung (surel: kpaii@kemenperin.go.id; info@minprom.gov.ru) dan memberitahukan setiap perubahan kepada Peserta lainnya dalam waktu satu bulan.',
        ru: 'Каждый Участник назначит контактное лицо (эл. почта: kpaii@kemenperin.go.id; info@minprom.gov.ru) и в течение месяца сообщит другому Участнику о любых изменениях.',
      },
    ],
    [
      'end',
      'paragraph',
      { en: 'Duration', id: 'Jangka Waktu', ru: 'Срок действия' },
      {
        en: 'The cooperation described above will begin on the day on which this Letter of Intent is signed and last until 31 December 2025. Its discontinuation will not affect training that has already begun. It may be prolonged by mutual written consent.',
        id: 'Kerja sama tersebut di atas dimulai pada hari ditandatanganinya Pernyataan Kehendak ini dan berlangsung sampai dengan 31 Desember 2025. Pengakhirannya tidak memengaruhi pelatihan yang sudah dimulai. Pernyataan Kehendak ini dapat diperpanjang atas persetujuan tertulis bersama.',
        ru: 'Описанное выше сотрудничество начинается в день подписания настоящего Письма о намерениях и продолжается до 31 декабря 2025 года. Его прекращение не затронет уже начатое обучение. По взаимному письменному согласию оно может быть продлено.',
      },
    ],
    [
      'closing',
      'closing',
      {},
      {
        en: 'SIGNED in Jakarta on “____” ____________ 2022 in two copies, in {ID:Indonesian}, {RU:Russian} and English, each text being equally valid. Should differences of interpretation arise, the English text will be used.',
        id: 'DITANDATANGANI di Jakarta pada tanggal “____” ____________ 2022 dalam dua rangkap, dalam bahasa {ID:Indonesia}, {RU:Rusia}, dan Inggris, setiap naskah sama kuatnya. Apabila timbul perbedaan penafsiran, naskah bahasa Inggris yang digunakan.',
        ru: 'ПОДПИСАНО в Джакарте «____» ____________ 2022 года в двух экземплярах на {ID:индонезийском}, {RU:русском} и английском языках, причём каждый текст имеет одинаковую силу. В случае разногласий в толковании используется текст на английском языке.',
      },
    ],
  ],
};
