import { SetMetadata, applyDecorators } from '@nestjs/common';
import { ApiSecurity } from '@nestjs/swagger';
import type { PartyKind, Post } from '../identity/request-context.js';

/** Metadata key of the posts that may call a route. */
export const ALLOWED_POSTS = 'pension:allowed-posts';
/** Metadata key of the parties that may call a route. */
export const ALLOWED_PARTIES = 'pension:allowed-parties';
/** Metadata key of routes that need no login. */
export const PUBLIC_ROUTE = 'pension:public';

/** Employers or insured persons may call the route, beside staff; without it they may not. */
export const AllowParties = (...kinds: PartyKind[]): MethodDecorator & ClassDecorator =>
  SetMetadata(ALLOWED_PARTIES, kinds);

/** Metadata key of routes that every staff user may call, administrators too. */
export const FOR_STAFF = 'pension:for-staff';
/** Metadata key of routes that are open to who must change the password first. */
export const BEFORE_PASSWORD_CHANGE = 'pension:before-password-change';

/** Staff with any of these posts may call the route; without it any but administrators, who see no business. */
export const Allow = (...posts: Post[]): MethodDecorator & ClassDecorator => SetMetadata(ALLOWED_POSTS, posts);

/** Every staff user may call the route, whatever the post: it shows neither persons nor money. */
export const AllowStaff = (): MethodDecorator & ClassDecorator => SetMetadata(FOR_STAFF, true);

/** The route answers also who must change the password first. */
export const BeforePasswordChange = (): MethodDecorator & ClassDecorator => SetMetadata(BEFORE_PASSWORD_CHANGE, true);

/** The posts that see insured persons: whoever runs the node does not. */
const SEES_PERSONS: readonly Post[] = ['handler', 'reviewer', 'approver', 'finance'];

/** The route shows persons: for the posts of the business, not for `operator` alone. */
export const AllowPersons = (): MethodDecorator & ClassDecorator => Allow(...SEES_PERSONS);

/** The route answers without a login. */
export const Public = (): MethodDecorator & ClassDecorator =>
  applyDecorators(SetMetadata(PUBLIC_ROUTE, true), ApiSecurity({}));
