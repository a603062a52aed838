import { Ajv2020 } from 'ajv/dist/2020.js';

interface Content {
  readonly content?: Readonly<Record<string, unknown>>;
}
/** What is read of an OpenAPI document. */
export interface Document {
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { readonly responses: Readonly<Record<string, Content>> }>>>
  >;
}

/** An answer as it was received. */
export interface ReceivedAnswer {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly type: string;
  readonly body: unknown;
}

/** What a node publishes about its answers, to hold them against it. */
export class PublishedAnswers {
  private readonly ajv = new Ajv2020({ strict: false, validateFormats: false });

  constructor(private readonly document: Document) {
    this.ajv.addSchema(document, 'node');
  }

  static async of(url: string): Promise<PublishedAnswers> {
    return new PublishedAnswers((await (await fetch(`${url}/openapi.json`)).json()) as Document);
  }

  /**
   * What an answer has that its document does not say, or undefined. A path that the node does not have answers with a
   * problem.
   */
  faultOf({ method, path, status, type, body }: ReceivedAnswer): string | undefined {
    const template = this.templateOf(path);
    const responses = template && this.document.paths[template]?.[method.toLowerCase()]?.responses;
    if (!responses) return status === 404 ? undefined : `${method} ${path} is in no document`;
    const name = responses[status] || status < 300 ? String(status) : 'default';
    const fault = this.compare(
      ['paths', template, method.toLowerCase(), 'responses', name],
      responses[name],
      type,
      body,
    );
    return fault && `${method} ${template} ${status}: ${fault}`;
  }

  private compare(
    place: readonly string[],
    response: Content | undefined,
    type: string,
    body: unknown,
  ): string | undefined {
    if (response && !response.content && body === '') return undefined;
    if (!response?.content?.[type]) return `as ${type} it is not published`;
    if (!type.endsWith('json')) return undefined;
    const valid = this.ajv.getSchema(
      `node#/${[...place, 'content', type, 'schema'].map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`,
    );
    if (!valid) return 'it has no schema';
    return valid(body) ? undefined : this.ajv.errorsText(valid.errors ?? []);
  }

  /** The path with fewest parameters that fits. */
  private templateOf(path: string): string | undefined {
    const [plain = ''] = path.split('?');
    return Object.keys(this.document.paths)
      .filter((template) =>
        new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(`/api/v1${plain}`),
      )
      .sort((a, b) => a.split('{').length - b.split('{').length)[0];
  }
}
