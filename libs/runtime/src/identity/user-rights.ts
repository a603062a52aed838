import { z } from 'zod';
import { domainError, type DomainError } from '@pnet/kernel';
import { postTitles } from '@pnet/standards';
import type { NodeConfig } from '../config/node-config.js';
import type { Post } from './request-context.js';

/** A post, in inputs. */
export const postInput = z.enum(Object.keys(postTitles) as [Post, ...Post[]]).meta({ id: 'Post' });

/** What a staff user may: posts, and the agencies whose rows they see. */
export interface UserRights {
  readonly posts: readonly Post[];
  readonly agencies: readonly string[];
}

/** Rights and state as `identity.user_snapshot` and `identity.user_change` keep them. */
export interface KeptRights extends UserRights {
  readonly name: string;
  readonly kind: string;
  readonly state: 'active' | 'blocked';
}

/** A post with its name. */
export interface NamedPost {
  readonly post: Post;
  readonly title: { readonly zh: string; readonly en: string };
}

/** An agency with its name. */
export interface NamedAgency {
  readonly code: string;
  readonly name: string;
}

/** Rights and state in words. */
export interface RightsInWords {
  readonly name: string;
  readonly posts: readonly NamedPost[];
  readonly agencies: readonly NamedAgency[];
  readonly state: 'active' | 'blocked';
}

type Agencies = Pick<NodeConfig, 'code' | 'name' | 'agencies'>;

/** The agencies of a node; one without any is its own. */
const agenciesOf = (config: Agencies): readonly NamedAgency[] =>
  config.agencies.length > 0 ? config.agencies : [{ code: config.code, name: config.name }];

/** Posts with their names. */
export const namedPosts = (posts: readonly Post[]): NamedPost[] =>
  posts.map((post) => ({ post, title: postTitles[post] }));

/** Agencies with their names; one that the node does not have any more stands by its code. */
export const namedAgencies = (codes: readonly string[], config: Agencies): NamedAgency[] =>
  codes.map((code) => agenciesOf(config).find((agency) => agency.code === code) ?? { code, name: code });

/** What a change says, in words. */
export const rightsInWords = (kept: KeptRights, config: Agencies): RightsInWords => ({
  name: kept.name,
  posts: namedPosts(kept.posts),
  agencies: namedAgencies(kept.agencies, config),
  state: kept.state,
});

/** The same rights, each once, in the order in which they are kept. */
export const sortedRights = ({ posts, agencies }: UserRights): UserRights => ({
  posts: [...new Set(posts)].sort(),
  agencies: [...new Set(agencies)].sort(),
});

/**
 * What is wrong with rights, or undefined: `AUTH-2107` an administrator with another post, `AUTH-2108` an agency of
 * another node.
 */
export function rightsFault(userId: string, rights: UserRights, config: Agencies): DomainError | undefined {
  if (rights.posts.includes('administrator') && rights.posts.some((post) => post !== 'administrator'))
    return domainError(
      'AUTH-2107',
      { user: userId, posts: rights.posts.map((post) => postTitles[post].zh).join('、') },
      { pointer: '/posts' },
    );
  const unknown = rights.agencies.filter((code) => !agenciesOf(config).some((agency) => agency.code === code));
  return unknown.length > 0
    ? domainError('AUTH-2108', { agencies: unknown.join('、').slice(0, 200) }, { pointer: '/agencies' })
    : undefined;
}
