import type { FormRecord } from '../../components/form/stale-record.js';

/** An employer, as its forms change it. */
export const employerRecord = (employerId: string): FormRecord => ({
  address: `/employers/${employerId}`,
  family: 'employer',
  codes: { category: 'employer-category', economicType: 'economic-type' },
  texts: { status: 'employerStatus' },
});

/** A person, as the forms on it change it. */
export const personRecord = (personId: string): FormRecord => ({
  address: `/persons/${personId}`,
  family: 'person',
  codes: { documentType: 'document-type', sex: 'sex' },
  texts: { status: 'personStatus' },
});
