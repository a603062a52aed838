/** A node and its HTTP port on this machine. */
export interface NodeAddress {
  readonly code: string;
  readonly name: string;
  readonly tier: 'city' | 'province' | 'national';
  readonly httpPort: number;
}

/** An answer of a node that is not a success, or none at all, with one sentence in each language. */
export class NodeProblem extends Error {
  override readonly name = 'NodeProblem';
  constructor(
    readonly status: number | undefined,
    readonly code: string | undefined,
    readonly zh: string,
    readonly en: string,
    /** The places in the input that it names. */
    readonly errors: readonly ProblemPlace[] = [],
  ) {
    super(`${zh} / ${en}`);
  }
}

/** A place in the input that is wrong, and why. */
export interface ProblemPlace {
  readonly pointer?: string;
  readonly row?: number;
  readonly code?: string;
  readonly detail?: string;
}

interface Problem {
  readonly code?: string;
  readonly title?: string;
  readonly detail?: string;
  readonly errors?: readonly ProblemPlace[];
}

/** Speaks HTTP with one node as one of its users; logs in at the first call. */
export class NodeClient {
  private token: string | undefined;

  constructor(
    readonly node: NodeAddress,
    private readonly userId: string,
    private readonly password: string,
  ) {}

  get<T>(path: string): Promise<T> {
    return this.call<T>('GET', path);
  }

  /** Every row of a list. */
  async list<T>(path: string): Promise<T[]> {
    const rows: T[] = [];
    for (let cursor = ''; ;) {
      const page = await this.get<{ readonly items: readonly T[]; readonly nextCursor: string | null }>(
        `${path}${path.includes('?') ? '&' : '?'}limit=200${cursor}`,
      );
      rows.push(...page.items);
      if (page.nextCursor === null) return rows;
      cursor = `&cursor=${encodeURIComponent(page.nextCursor)}`;
    }
  }

  /** Reads a file. */
  text(path: string): Promise<string> {
    return this.call<string>('GET', path, undefined, {}, (text) => text);
  }

  /** Posts JSON; `key` is the idempotency key of the command. */
  post<T>(path: string, body: unknown, key?: string): Promise<T> {
    return this.call<T>('POST', path, JSON.stringify(body), {
      'content-type': 'application/json',
      ...(key ? { 'idempotency-key': key } : {}),
    });
  }

  /** Posts a file as it is. */
  upload<T>(path: string, body: NonNullable<RequestInit['body']>, contentType: string, key?: string): Promise<T> {
    return this.call<T>('POST', path, body, {
      'content-type': contentType,
      ...(key ? { 'idempotency-key': key } : {}),
    });
  }

  private async call<T>(
    method: string,
    path: string,
    body?: NonNullable<RequestInit['body']>,
    headers: Record<string, string> = {},
    read: (text: string) => unknown = JSON.parse,
  ): Promise<T> {
    const known = this.token;
    const ask = async (): Promise<Response> =>
      this.fetch(path, {
        method,
        body: body ?? null,
        headers: {
          ...headers,
          'authorization': `Bearer ${(this.token ??= await this.login())}`,
          'accept-language': 'zh',
        },
        ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
      });
    let answer = await ask();
    // A session ends when nothing was done for a while: a new one is opened, once. A stream cannot be sent again.
    if (answer.status === 401 && known !== undefined && !(body instanceof ReadableStream)) {
      await answer.text();
      this.token = undefined;
      answer = await ask();
    }
    const text = await answer.text();
    if (!answer.ok) throw this.failure(method, path, answer.status, text);
    return (text ? read(text) : undefined) as T;
  }

  private async login(): Promise<string> {
    const answer = await this.fetch('/login', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ userId: this.userId, password: this.password }),
    });
    const text = await answer.text();
    if (!answer.ok) throw this.failure('POST', '/login', answer.status, text);
    return (JSON.parse(text) as { token: string }).token;
  }

  private async fetch(path: string, init: RequestInit): Promise<Response> {
    try {
      return await fetch(`http://127.0.0.1:${this.node.httpPort}/api/v1${path}`, init);
    } catch (error) {
      const cause = error instanceof Error ? String(error.cause ?? error.message) : String(error);
      throw new NodeProblem(
        undefined,
        undefined,
        `节点 ${this.node.code} 没有应答（端口 ${this.node.httpPort}）：${cause}`,
        `The node ${this.node.code} does not answer (port ${this.node.httpPort}): ${cause}`,
      );
    }
  }

  private failure(method: string, path: string, status: number, text: string): NodeProblem {
    let problem: Problem = {};
    try {
      problem = JSON.parse(text) as Problem;
    } catch {
      problem = { detail: text.slice(0, 300) };
    }
    const items = (problem.errors ?? [])
      .slice(0, 5)
      .map((item) => ` [${item.pointer ?? item.row ?? ''} ${item.code} ${item.detail ?? ''}]`)
      .join('');
    const what = `${this.node.code} ${method} ${path}: ${status} ${problem.code ?? ''} ${problem.title ?? ''}`.trim();
    return new NodeProblem(status, problem.code, `${what}。${problem.detail ?? ''}${items}`, what, problem.errors);
  }
}
