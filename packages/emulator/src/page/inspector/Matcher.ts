/** Written for what is made anew with every run: ids that the world doesn't have yet, times of the call, files. */
export class Matcher {
  readonly code: string;

  constructor(code: string) {
    this.code = code;
  }
}
