/** An answer of a node that is not a success: RFC 9457 problem details. */
export interface Problem {
  readonly status: number;
  readonly code?: string;
  readonly title: string;
  readonly detail?: string;
  readonly traceId?: string;
  readonly errors?: readonly { readonly pointer?: string; readonly row?: number; readonly code: string; readonly detail?: string }[];
}

/** Thrown by the client for every answer that is not a success. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  constructor(readonly problem: Problem) { super(problem.detail ?? problem.title); }
}

const tokenKey = 'session-token';

/** The session of this tab; it ends with the tab. */
export const session = {
  get token(): string | null { return sessionStorage.getItem(tokenKey); },
  begin(token: string): void { sessionStorage.setItem(tokenKey, token); },
  end(): void { sessionStorage.removeItem(tokenKey); },
};

async function problemOf(answer: Response): Promise<Problem> {
  const text = await answer.text();
  try {
    return { title: answer.statusText, ...(JSON.parse(text) as Partial<Problem>), status: answer.status };
  } catch {
    return { status: answer.status, title: answer.statusText, detail: text.slice(0, 300) };
  }
}

async function call<T>(method: 'GET' | 'POST', path: string, body?: unknown, headers: Record<string, string> = {}): Promise<T> {
  const answer = await fetch(`/api/v1${path}`, {
    method,
    headers: {
      'accept-language': localStorage.getItem('language') ?? 'zh',
      ...(session.token ? { authorization: `Bearer ${session.token}` } : {}),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!answer.ok) {
    const problem = await problemOf(answer);
    if (answer.status === 401 && path !== '/login') session.end();
    throw new ProblemError(problem);
  }
  return (answer.status === 204 ? undefined : await answer.json()) as T;
}

/** Reads a resource of the node that serves this console. */
export const get = <T>(path: string, headers?: Record<string, string>): Promise<T> => call<T>('GET', path, undefined, headers);

/** Sends a command; each call carries a key of its own, so that a resent one is done once. */
export const post = <T>(path: string, body: unknown, key = crypto.randomUUID()): Promise<T> => call<T>('POST', path, body, { 'idempotency-key': key });
