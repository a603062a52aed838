import type { components as ofCity, paths as cityPaths } from './generated/city.js';
import type { components as ofProvince, paths as provincePaths } from './generated/province.js';

/** What a city answers; generated from its OpenAPI document, which comes from the types of its routes. */
export type City = ofCity['schemas'];
/** What a province or the nation answers. */
export type Upper = ofProvince['schemas'];

type Paths = provincePaths & Omit<cityPaths, keyof provincePaths>;
interface Read<A, Path, Query> {
  readonly parameters: { readonly path?: Path; readonly query?: Query };
  readonly responses: { readonly 200: { content: { readonly 'application/json': A } } };
}

/** Paths that are read, as they stand in the documents: `/persons/{personId}`. */
export type ReadPath = {
  [P in keyof Paths]: P extends `/api/v1${infer Rest}`
    ? Paths[P] extends { readonly get: Read<unknown, unknown, unknown> }
      ? Rest
      : never
    : never;
}[keyof Paths];
type ReadOf<P extends ReadPath> = Paths[`/api/v1${P}` & keyof Paths] extends { readonly get: infer Operation }
  ? Operation
  : never;

/** What reading a path answers. */
export type Answer<P extends ReadPath> = ReadOf<P> extends Read<infer A, unknown, unknown> ? A : never;
type PathOf<P extends ReadPath> =
  ReadOf<P> extends { readonly parameters: { readonly path: infer Path } } ? Path : unknown;
type QueryOf<P extends ReadPath> =
  ReadOf<P> extends { readonly parameters: { readonly query?: infer Query } }
    ? Optional<Exclude<Query, undefined>>
    : unknown;
type Optional<Query> = [Query] extends [never] ? unknown : { readonly [Name in keyof Query]: Query[Name] | undefined };

/** What a path is read with: the names in its braces, and those of its query that are wanted. */
export type Question<P extends ReadPath> = PathOf<P> & QueryOf<P>;
