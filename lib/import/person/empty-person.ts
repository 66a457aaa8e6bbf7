import type { PersonRecord } from './person';

/** A person about whom nothing is known. */
export const emptyPerson: PersonRecord = {
  given: '',
  family: '',
  display: '',
  emails: [],
  phones: [],
  urls: [],
  linkedinSlug: null,
  organization: '',
  position: '',
  connectedOn: null,
  birthday: null,
  notes: '',
  tags: [],
};
