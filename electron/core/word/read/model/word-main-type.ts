/** The content types of the main part of a Word file (ECMA-376 part 1, 11.3.10; MS-OFFMACRO 2.2.1.1 for those with macros). */
export const WORD_MAIN_TYPE =
  /(wordprocessingml\.(document|template)|ms-word\.(document\.macroEnabled|template\.macroEnabledTemplate))\.main\+xml$/;
