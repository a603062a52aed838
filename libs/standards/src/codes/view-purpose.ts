import { personCodeLists } from './person-codes.js';

const purposes = personCodeLists.find((list) => list.id === 'view-purpose')?.codes ?? [];

/** The fewest characters (blanks not counted) of a purpose in one's own words. */
export const SHORTEST_PURPOSE = 10;

/**
 * The purpose of looking at personal data as it stands in the audit: one of the list `view-purpose`, given by code or
 * title and kept by its Chinese title, or at least ten characters in one's own words. Undefined when it is neither.
 */
export function viewPurpose(text: string): string | undefined {
  const purpose = text.trim();
  const listed = purposes.find(({ code, title }) => purpose === code || purpose === title.zh || purpose === title.en);
  if (listed) return listed.title.zh;
  return [...purpose.replace(/\s/gu, '')].length >= SHORTEST_PURPOSE ? purpose : undefined;
}
