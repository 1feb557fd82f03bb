/** The input cannot be graded: exit 1, one sentence per problem on stderr, nothing written. */
export class Failure extends Error {
  constructor(readonly sentences: readonly string[]) {
    super(sentences.join("\n"));
    this.name = "Failure";
  }
}

/** The command itself is wrong: exit 2. */
export class WrongUsage extends Error {
  constructor(message: string) {
    super(message);
    this.name = "WrongUsage";
  }
}
