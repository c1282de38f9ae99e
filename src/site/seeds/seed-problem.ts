/** Something wrong with a seed: a sentence that names the file, the line where there is one, and the mend. */
export interface SeedProblem {
  readonly file: string;
  readonly line: number | null;
  readonly message: string;
}
