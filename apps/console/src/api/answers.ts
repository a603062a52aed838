import type { components as ofCity } from './generated/city.js';
import type { components as ofProvince } from './generated/province.js';

/** What a city answers; generated from its OpenAPI document, which comes from the types of its routes. */
export type City = ofCity['schemas'];
/** What a province or the nation answers. */
export type Upper = ofProvince['schemas'];
