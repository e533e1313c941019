import { createClause } from './built-file.ts';

/** A short Letter of Intent in Indonesian (Pernyataan Kehendak). */
export const loi = [
  createClause('title', '', '', 'PERNYATAAN KEHENDAK\nANTARA\nREPUBLIK INDONESIA\nDAN\nREPUBLIK BELARUS'),
  createClause('parties', '', '', 'Republik Indonesia dan Republik Belarus, selanjutnya disebut “Para Peserta”;'),
  createClause('desiring', '', '', 'BERKEINGINAN untuk memperkuat hubungan persahabatan antara kedua negara;'),
  createClause(
    'objective',
    'Paragraf 1',
    'Tujuan',
    'Pernyataan ini bertujuan menetapkan kerangka kerja sama industri antara Para Peserta.',
  ),
  createClause(
    'areas',
    'Paragraf 2',
    'Bidang Kerja Sama',
    'Para Peserta akan bekerja sama dalam bidang:\na. otomotif dan komponen otomotif;\nb. kimia hulu; dan\nc. industri agro.',
  ),
  createClause(
    'funding',
    'Paragraf 3',
    'Pendanaan',
    'Masing-masing Peserta menanggung biayanya sendiri. Biaya lain diputuskan bersama secara tertulis.',
  ),
  createClause('closing', '', '', 'DITANDATANGANI dalam rangkap dua di ______ pada tanggal ______.'),
];
