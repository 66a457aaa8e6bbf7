import type { Route } from 'next';
import { Fragment, type ReactNode } from 'react';
import { sayBirthday } from '@/lib/plan/people/birthday';
import { isLink } from '@/lib/plan/people/contact-details';
import { withoutStar } from '@/lib/plan/people/star';
import type { Day } from '@/lib/plan/time/day';
import { sayDateInFull } from '@/lib/plan/words/say';
import { Facts } from '../ui/facts';

type Detail = { value: string; label: string };
type Led = Detail & { about: string | null; until: Day | null };
type Props = {
  person: {
    emails: Detail[];
    phones: Detail[];
    urls: Detail[];
    tags: string[];
    organization: { id: string; name: string } | null;
    former: Led[];
    introduced: Led[];
    introducer: { id: string; display: string } | null;
    birthday: string | null;
    connectedOn: Day | null;
  };
  /** Where it is written down. */
  edit: string;
  today: Day;
};

/** How to reach them, where they are and were, who led to whom. */
export function KnownSection({ person, edit, today }: Props) {
  const { emails, phones, urls, organization, former, introduced, introducer, birthday, connectedOn } = person;
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
          ['Birthday', birthday && sayBirthday(birthday)],
          ['On LinkedIn since', connectedOn && sayDateInFull(connectedOn, today)],
          [
            'Tags',
            tags.length > 0 && (
              // In the line, so that the room for a finger moves none of them away from their name.
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
    </section>
  );
}

function formerJob({ value, label, about, until }: Led, today: Day) {
  return (
    <span key={`${about}${until}`}>
      {label && `${label}, `}
      <a href={`/organizations/${about}`}>{value}</a>
      {until && <span className="soft"> until {sayDateInFull(until, today)}</span>}
    </span>
  );
}

/** Each on a line of its own, as a link where a page may link to it. */
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
        {label && <span className="soft small"> {label}</span>}
      </span>
    )),
  );

const several = (items: ReactNode[]) => (items.length > 0 ? <span className="grid">{items}</span> : null);
