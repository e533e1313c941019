/** The languages offered by name: those of states that negotiate such texts. */
export const textLanguages: readonly string[] =
  'am ar az be bg bn cs da de el en es et fa fi fr hi hr hu hy id it ja ka kk km ko ky lo lt lv mn ms my ne nl no pl ps pt ro ru si sk sl sq sr sv sw ta tet tg th tk tl tr uk ur uz vi zh'.split(
    ' ',
  );
