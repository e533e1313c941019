import { clause } from './made.ts';

/** A short Pernyataan Kehendak. */
export const loi = [
  clause('title', '', '', 'PERNYATAAN KEHENDAK\nANTARA\nREPUBLIK INDONESIA\nDAN\nREPUBLIK BELARUS'),
  clause('parties', '', '', 'Republik Indonesia dan Republik Belarus, selanjutnya disebut “Para Peserta”;'),
  clause('desiring', '', '', 'BERKEINGINAN untuk memperkuat hubungan persahabatan antara kedua negara;'),
  clause(
    'objective',
    'Paragraf 1',
    'Tujuan',
    'Pernyataan ini bertujuan menetapkan kerangka kerja sama industri antara Para Peserta.',
  ),
  clause(
    'areas',
    'Paragraf 2',
    'Bidang Kerja Sama',
    'Para Peserta akan bekerja sama dalam bidang:\na. otomotif dan komponen otomotif;\nb. kimia hulu; dan\nc. industri agro.',
  ),
  clause(
    'funding',
    'Paragraf 3',
    'Pendanaan',
    'Masing-masing Peserta menanggung biayanya sendiri. Biaya lain diputuskan bersama secara tertulis.',
  ),
  clause('closing', '', '', 'DITANDATANGANI dalam rangkap dua di ______ pada tanggal ______.'),
];
