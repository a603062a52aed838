import type { Answer, Question, ReadPath } from './answers.js';
import { forgetShown, keepShown, shownRecord, type ShownRecord } from './shown-records.js';

/** An answer of a node that is not a success: RFC 9457 problem details. */
export interface Problem {
  readonly status: number;
  readonly code?: string;
  readonly title: string;
  readonly detail?: string;
  readonly traceId?: string;
  readonly errors?: readonly {
    readonly pointer?: string;
    readonly row?: number;
    readonly code: string;
    readonly detail?: string;
  }[];
}

/** Thrown by the client for every answer that is not a success. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  constructor(readonly problem: Problem) {
    super(problem.detail ?? problem.title);
  }
}

const tokenKey = 'session-token';
const watchers = new Set<() => void>();
/** Requests that the node no longer took for want of a session: told when somebody has logged in again, or left. */
const waiting: ((renewed: boolean) => void)[] = [];
let expired = false;

function turn(token: string | null, isExpired: boolean): void {
  expired = isExpired;
  if (token === null && !isExpired) forgetShown();
  if (token === null) sessionStorage.removeItem(tokenKey);
  else sessionStorage.setItem(tokenKey, token);
  if (!isExpired) waiting.splice(0).forEach((resolve) => resolve(token !== null));
  watchers.forEach((watcher) => watcher());
}

/** The session of this tab; it ends with the tab. */
export const session = {
  get token(): string | null {
    return sessionStorage.getItem(tokenKey);
  },
  /** The node ended the session, and nobody has logged in again or left. */
  get expired(): boolean {
    return expired;
  },
  begin: (token: string): void => turn(token, false),
  end: (): void => turn(null, false),
  /** After a refusal of the token `used`: waits until there is another. False: the user left, or there was none. */
  renewed(used: string | null): Promise<boolean> {
    if (used === null) return Promise.resolve(false);
    if (session.token !== null && session.token !== used) return Promise.resolve(true);
    const renewal = new Promise<boolean>((resolve) => waiting.push(resolve));
    if (!expired) turn(null, true);
    return renewal;
  },
  /** Calls `watcher` whenever the session begins or ends; returns what stops that. */
  watch(watcher: () => void): () => void {
    watchers.add(watcher);
    return () => {
      watchers.delete(watcher);
    };
  },
};

/** Query parameters; those without a value are left out. */
export type Parameters = Readonly<Record<string, string | number | undefined>>;

/** A path with its query. */
export function withQuery(path: string, parameters: Parameters): string {
  const query = new URLSearchParams(
    Object.entries(parameters).flatMap(([name, value]) =>
      value === undefined || value === '' ? [] : [[name, String(value)]],
    ),
  );
  return query.size > 0 ? `${path}?${query.toString()}` : path;
}

/** A path of the documents with its parameters: those that it names in braces, the rest as its query. */
export function addressOf(path: string, parameters: Parameters): string {
  const rest = { ...parameters };
  const filled = path.replaceAll(/\{(\w+)\}/g, (_braces, name: string) => {
    const { [name]: value = '' } = rest;
    delete rest[name];
    return encodeURIComponent(value);
  });
  return withQuery(filled, rest);
}

/** An answer's problem; where the body is none, the status and its beginning. */
function problemOf(status: number, statusText: string, body: string): Problem {
  try {
    return { title: statusText, ...(JSON.parse(body) as Partial<Problem>), status };
  } catch {
    return { status, title: statusText || `HTTP ${status}`, detail: body.slice(0, 300) };
  }
}

const standingHeaders = (): Record<string, string> => ({
  'accept-language': localStorage.getItem('language') ?? 'zh',
  ...(session.token ? { authorization: `Bearer ${session.token}` } : {}),
});

/** Sends; where the session has ended it waits for the login and sends once more, a command with the same key. */
async function withSession<T extends { readonly status: number }>(path: string, send: () => Promise<T>): Promise<T> {
  const used = session.token;
  const answer = await send();
  return answer.status === 401 && path !== '/login' && (await session.renewed(used)) ? send() : answer;
}

async function call(
  method: 'GET' | 'POST',
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Response> {
  const answer = await withSession(path, () =>
    fetch(`/api/v1${path}`, {
      method,
      headers: {
        ...standingHeaders(),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }),
  );
  if (answer.ok) return answer;
  throw new ProblemError(problemOf(answer.status, answer.statusText, await answer.text()));
}

const valueOf = async <T>(answer: Response): Promise<T> =>
  (answer.status === 204 ? undefined : await answer.json()) as T;

/** Reads an address whose answer the caller knows. */
export const read = async <T>(path: string, parameters: Parameters): Promise<T> =>
  valueOf<T>(await call('GET', withQuery(path, parameters)));

/** Reads a resource of the node that serves this console; path, parameters and answer are those of the documents. */
export const get = async <P extends ReadPath>(
  path: P,
  ...question: Record<never, never> extends Question<P> ? [Question<P>?] : [Question<P>]
): Promise<Answer<P>> => readWithVersion<Answer<P>>(addressOf(path, (question[0] ?? {}) as Parameters));

async function readWithVersion<T>(address: string): Promise<T> {
  const response = await call('GET', address);
  const value = await valueOf<T>(response);
  keepShown(address, response.headers.get('etag'), value);
  return value;
}

/** Reads a record again for its version; undefined where its address answers none. */
export async function readShown(address: string): Promise<ShownRecord | undefined> {
  await readWithVersion(address);
  return shownRecord(address);
}

/** What a command carries beside its body. */
export interface CommandOptions {
  readonly key?: string;
  /** The version of the record that the command was made from. */
  readonly ifMatch?: string | undefined;
  readonly headers?: Record<string, string>;
}

/** Who shows the warnings of front-office controls to the user, and says whether they were read. */
let reader: ((problem: Problem) => Promise<boolean>) | undefined;

/** Lets `show` ask the user to read warnings; returns what ends that. */
export function readWarningsBy(show: (problem: Problem) => Promise<boolean>): () => void {
  reader = show;
  return () => {
    reader = undefined;
  };
}

const WARNED = 'CTLS-1002';

/** Sends, and sends once more with the warnings that the user has read, where there are some. */
async function afterWarnings<T>(send: (headers: Record<string, string>) => Promise<T>): Promise<T> {
  try {
    return await send({});
  } catch (error) {
    if (!(error instanceof ProblemError) || error.problem.code !== WARNED || !(await reader?.(error.problem)))
      throw error;
    const controls = (error.problem.errors ?? []).map(({ pointer }) => pointer?.split('/').at(-1) ?? '');
    return send({ 'x-controls-read': controls.join(',') });
  }
}

/** Sends a command; each call carries a key of its own, so that a resent one is done once. */
export const post = async <T>(
  path: string,
  body: unknown,
  { key = crypto.randomUUID(), headers = {}, ifMatch }: CommandOptions = {},
): Promise<T> =>
  afterWarnings(async (read) =>
    valueOf<T>(
      await call('POST', path, body, {
        'idempotency-key': key,
        ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }),
        ...headers,
        ...read,
      }),
    ),
  );

/** Sends a file as the body of a command, with the share that has left. */
export async function upload<T>(
  path: string,
  file: Blob,
  onSent: (share: number) => void,
  key: string = crypto.randomUUID(),
): Promise<T> {
  return afterWarnings(async (read) => {
    const headers = { 'idempotency-key': key, ...read };
    const request = await withSession(path, () => sent(path, file, headers, onSent));
    if (request.status >= 200 && request.status < 300) return JSON.parse(request.responseText) as T;
    throw new ProblemError(problemOf(request.status, request.statusText, request.responseText));
  });
}

/** Sends a file and gets another for it; nothing is done by it, so that no control warns. */
export async function uploadForFile(path: string, file: Blob): Promise<Blob> {
  const answer = await withSession(path, () =>
    fetch(`/api/v1${path}`, {
      method: 'POST',
      headers: { ...standingHeaders(), 'content-type': file.type || 'text/csv' },
      body: file,
    }),
  );
  if (answer.ok) return answer.blob();
  throw new ProblemError(problemOf(answer.status, answer.statusText, await answer.text()));
}

function sent(
  path: string,
  file: Blob,
  headers: Record<string, string>,
  onSent: (share: number) => void,
): Promise<XMLHttpRequest> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/v1${path}`);
    Object.entries({ ...standingHeaders(), 'content-type': file.type || 'text/csv', ...headers }).forEach(
      ([name, value]) => request.setRequestHeader(name, value),
    );
    request.upload.onprogress = (event) => onSent(event.total > 0 ? event.loaded / event.total : 0);
    request.onerror = () => reject(new TypeError('network'));
    request.onload = () => resolve(request);
    request.send(file);
  });
}

/** Saves what an address (of this page's own making) holds under a file name. */
export function saveAddress(address: string, fileName: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
}

/** Saves a blob under a file name. */
export function saveBlob(blob: Blob, fileName: string): void {
  const address = URL.createObjectURL(blob);
  saveAddress(address, fileName);
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Fetches a file with the session's rights; personal data come masked without a purpose. */
export const fetchFile = async (path: string, purpose?: string): Promise<Blob> =>
  (
    await call('GET', path, undefined, purpose === undefined ? {} : { 'x-purpose': encodeURIComponent(purpose) })
  ).blob();
