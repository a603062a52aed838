/** What cannot be told without running the program, and why. */
export class Unknown {
  constructor(readonly reason: string) {}
}

const LIMIT = 64;

/**
 * One path through what is not known: a condition, the caller of a function, an element of a list. The same question
 * has the same answer within a path.
 */
export class Path {
  private readonly answers = new Map<unknown, number>();
  private next = 0;
  private isClosed = false;
  /** Whether something was asked after the path was closed: the answer then is one of several. */
  askedMore = false;
  constructor(private readonly script: { taken: number; of: number }[]) {}

  choose(question: unknown, of: number): number {
    const known = this.answers.get(question);
    if (known !== undefined && known < of) return known;
    if (this.isClosed) {
      this.askedMore = true;
      return 0;
    }
    const step = this.script[this.next] ?? { taken: 0, of };
    if (this.next === this.script.length) this.script.push(step);
    this.next += 1;
    this.answers.set(question, step.taken);
    return step.taken;
  }

  /** From here on no new path branches off. */
  close(): void {
    this.isClosed = true;
  }
}

/** Thrown where a path would throw too: nobody can come there. */
export class NoSuchPath extends Error {}

/** Runs `work` for every path, depth first. Undefined when there are too many to look at. */
export function everyPath<T>(work: (path: Path) => T): T[] | undefined {
  const script: { taken: number; of: number }[] = [];
  const results: T[] = [];
  for (let tried = 0; tried < LIMIT; tried += 1) {
    try {
      results.push(work(new Path(script)));
    } catch (error) {
      if (!(error instanceof NoSuchPath)) throw error;
    }
    while (script.length > 0 && (script.at(-1)?.taken ?? 0) + 1 >= (script.at(-1)?.of ?? 0)) script.pop();
    const last = script.at(-1);
    if (!last) return results;
    last.taken += 1;
  }
  return undefined;
}
