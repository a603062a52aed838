import { usePreference } from './preference.js';

/** How close things stand. */
export const DENSITIES = ['compact', 'middle', 'wide'] as const;

/** The remembered density of the user. */
export const useDensity = () => usePreference('density', 'compact', DENSITIES);
