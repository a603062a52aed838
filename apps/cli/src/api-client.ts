import { CommandFailure } from './command-failure.js';
import type { NetworkState, NodeState } from './network/home-folder.js';

interface Problem { readonly code?: string; readonly title?: string; readonly detail?: string }

/** Speaks HTTP with one node as one of its users; logs in at the first call. */
export class ApiClient {
  private token: string | undefined;

  constructor(private readonly node: NodeState, private readonly userId: string, private readonly password: string) {}

  /** The demonstration user of a post at a node: `handler`, `reviewer`, `approver`, `finance` or `operator`. */
  static of(state: NetworkState, code: string, userId: string): ApiClient {
    const node = state.nodes.find((candidate) => candidate.code === code);
    if (!node) throw new CommandFailure(2, `没有节点 ${code}；有 ${state.nodes.map((known) => known.code).join('、')}`, `There is no node ${code}; there are ${state.nodes.map((known) => known.code).join(', ')}`);
    return new ApiClient(node, userId, state.password);
  }

  get<T>(path: string): Promise<T> { return this.call<T>('GET', path); }

  /** Posts JSON; `key` is the idempotency key of the command. */
  post<T>(path: string, body: unknown, key?: string): Promise<T> {
    return this.call<T>('POST', path, JSON.stringify(body), { 'content-type': 'application/json', ...(key ? { 'idempotency-key': key } : {}) });
  }

  /** Posts a file as it is. */
  upload<T>(path: string, body: NonNullable<RequestInit['body']>, contentType: string, key?: string): Promise<T> {
    return this.call<T>('POST', path, body, { 'content-type': contentType, ...(key ? { 'idempotency-key': key } : {}) });
  }

  private async call<T>(method: string, path: string, body?: NonNullable<RequestInit['body']>, headers: Record<string, string> = {}): Promise<T> {
    if (!this.token) this.token = await this.login();
    const answer = await this.fetch(path, { method, body: body ?? null, headers: { ...headers, authorization: `Bearer ${this.token}`, 'accept-language': 'zh' }, ...(body instanceof ReadableStream ? { duplex: 'half' } : {}) });
    const text = await answer.text();
    if (!answer.ok) throw this.failure(method, path, answer.status, text);
    return (text ? JSON.parse(text) : undefined) as T;
  }

  private async login(): Promise<string> {
    const answer = await this.fetch('/login', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ userId: this.userId, password: this.password }) });
    const text = await answer.text();
    if (!answer.ok) throw this.failure('POST', '/login', answer.status, text);
    return (JSON.parse(text) as { token: string }).token;
  }

  private async fetch(path: string, init: RequestInit): Promise<Response> {
    try {
      return await fetch(`http://127.0.0.1:${this.node.httpPort}/api/v1${path}`, init);
    } catch (error) {
      const cause = error instanceof Error ? String(error.cause ?? error.message) : String(error);
      throw new CommandFailure(1, `节点 ${this.node.code} 没有应答（端口 ${this.node.httpPort}）：${cause}`, `The node ${this.node.code} does not answer (port ${this.node.httpPort}): ${cause}`);
    }
  }

  private failure(method: string, path: string, status: number, text: string): CommandFailure {
    let problem: Problem = {};
    try { problem = JSON.parse(text) as Problem; } catch { problem = { detail: text.slice(0, 300) }; }
    const what = `${this.node.code} ${method} ${path}: ${status} ${problem.code ?? ''} ${problem.title ?? ''}`.trim();
    return new CommandFailure(1, `${what}。${problem.detail ?? ''}`, what);
  }
}
