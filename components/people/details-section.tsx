import type { Route } from 'next';
import { Fragment, type ReactNode } from 'react';
import type { FormAction } from '@/lib/form-result';
import { isLink } from '@/lib/plan/people/contact-details';
import { BIRTHDAY, dateText, type PersonDate, type PersonDateDraft, sayDateText } from '@/lib/plan/people/person-dates';
import { withoutStar } from '@/lib/plan/people/star';
import type { Day } from '@/lib/plan/time/day';
import { capitalize, sayDateInFull } from '@/lib/plan/words/say';
import { Facts } from '../ui/facts';
import { DateDialog } from './form/date-dialog';

type Detail = { value: string; label: string };
type Led = Detail & { about: string | null; until: Day | null };
type Props = {
  person: {
    id: string;
    emails: Detail[];
    phones: Detail[];
    urls: Detail[];
    tags: string[];
    organization: { id: string; name: string } | null;
    former: Led[];
    introduced: Led[];
    introducer: { id: string; display: string } | null;
    birthday: string | null;
    dates: PersonDate[];
    connectedOn: Day | null;
  };
  /** Address of the edit form. */
  edit: string;
  today: Day;
  addDate: FormAction<PersonDateDraft>;
};

/** Contact details, current and former organizations, and introductions. */
export function DetailsSection({ person, edit, today, addDate }: Props) {
  const { emails, phones, urls, organization, former, introduced, introducer, connectedOn } = person;
  const dates = [...(person.birthday ? [{ label: BIRTHDAY, date: person.birthday }] : []), ...person.dates];
  const tags = withoutStar(person.tags);
  return (
    <section aria-labelledby="known">
      <h2 id="known">What you know</h2>
      <Facts
        none={<a href={edit}>Add contact details</a>}
        facts={[
          ['E-mail', lines(emails, (value) => `mailto:${value}`)],
          ['Phone', lines(phones, (value) => `tel:${value.replace(/[^\d+]/g, '')}`)],
          ['Links', lines(urls, (value) => value)],
          ['Works at', organization && <a href={`/organizations/${organization.id}` as Route}>{organization.name}</a>],
          ['Previously', several(former.map((job) => formerJob(job, today)))],
          ['Introduced by', introducer && <a href={`/people/${introducer.id}`}>{introducer.display}</a>],
          [
            'Introduced you to',
            several(
              introduced.map(({ value, about }) => (
                <span key={about}>
                  <a href={`/people/${about}`}>{value}</a>
                </span>
              )),
            ),
          ],
          ['Dates', several(dates.map((date) => <span key={dateText(date)}>{capitalize(sayDateText(date))}</span>))],
          ['On LinkedIn since', connectedOn && sayDateInFull(connectedOn, today)],
          [
            'Tags',
            tags.length > 0 && (
              // Inline, so that the padding for touch does not push the tags away from their label.
              <span>
                {tags.map((tag) => (
                  <Fragment key={tag}>
                    <a className="mr-3" href={`/people?tag=${encodeURIComponent(tag)}`}>
                      {tag}
                    </a>{' '}
                  </Fragment>
                ))}
              </span>
            ),
          ],
        ]}
      />
      <p className="pt-2">
        <DateDialog personId={person.id} hasBirthday={person.birthday !== null} save={addDate} />
      </p>
    </section>
  );
}

function formerJob({ value, label, about, until }: Led, today: Day) {
  return (
    <span key={`${about}${until}`}>
      {label && `${label}, `}
      <a href={`/organizations/${about}`}>{value}</a>
      {until && <span className="text-ink-soft"> until {sayDateInFull(until, today)}</span>}
    </span>
  );
}

/** One per line, as a link where the address is safe to link to. */
const lines = (details: readonly Detail[], hrefOf: (value: string) => string) =>
  several(
    details.map(({ value, label }) => (
      <span key={value}>
        {isLink(hrefOf(value)) ? (
          <a href={hrefOf(value)} rel="nofollow noopener noreferrer" target={/^https?:/.test(hrefOf(value)) ? '_blank' : undefined}>
            {value.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}
          </a>
        ) : (
          value
        )}
        {label && <span className="text-ink-soft text-small"> {label}</span>}
      </span>
    )),
  );

const several = (items: ReactNode[]) => (items.length > 0 ? <span className="grid">{items}</span> : null);
