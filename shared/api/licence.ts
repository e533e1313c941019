/** Something that somebody else made and that the program contains; `notices` are the texts that its licence asks to be passed on. */
export type Licence = {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression. */
  readonly license: string;
  readonly author: string;
  readonly notices: readonly string[];
};
