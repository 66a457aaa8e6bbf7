import { and, eq, inArray, isNull } from 'drizzle-orm';
import { lineKeys } from '@/lib/plan/line/line-keys';
import { keysIn } from '@/lib/plan/names/name-words';
import { namesTyped } from '@/lib/plan/names/short-name';
import { displayName, type PersonValues } from '@/lib/plan/people/person';
import { BIRTHDAY, isBirthday, MAX_DATES, type PersonDate } from '@/lib/plan/people/person-dates';
import { personDraft } from '@/lib/plan/people/person-draft';
import { type Rhythm, settledRhythm } from '@/lib/plan/people/rhythm';
import { starTag } from '@/lib/plan/people/star';
import type { Day } from '@/lib/plan/time/day';
import { fold } from '@/lib/plan/words/fold';
import type { PersonCategory } from '@/lib/plan/words/words';
import { MissingRow, QuotaReached, StaleRow } from '../../errors';
import { rowsOf } from '../../rows';
import { contactDetails, people, tags } from '../../schema';
import { newId } from '../../schema/columns';
import type { Scope } from '../../scope';
import { peopleByName, peopleInLine } from '../../sql/people-by-name';
import { searchOf } from '../../sql/search';
import { remembering, rememberingAll, rememberingNew } from '../../trash/trash';
import { organizationsOf } from '../organizations/organizations';
import { withinPeopleQuota } from './people-quota';
import { personDetailsOf } from './person-details';
import { personThreadOf } from './person-thread';
import { removePerson } from './removing';
import { wholePersonOf } from './whole-person';

/** The place of a detail that comes after those of the form. */
const AFTER_OTHERS = 1000;

/** How names are sorted and looked up. */
export const foldName = (name: string) => fold(name).trim();

/** A name as typed in one go: its parts are guessed until someone corrects them. */
export function namesOf(typed: string) {
  const display = typed.trim();
  return { display, ...namesTyped(display), sortName: foldName(display) };
}

export function peopleOf(scope: Scope) {
  const { db, ownerId, write } = scope;
  const rows = rowsOf(scope, people);
  const details = personDetailsOf(scope);
  const whole = wholePersonOf(scope);

  const columnsOf = (person: PersonValues, organizationId: string | null) => ({
    given: person.given,
    family: person.family,
    display: displayName(person),
    sortName: foldName(displayName(person)),
    category: person.category,
    organizationId,
    position: person.position,
    birthday: person.birthday,
    howMet: person.howMet,
    introducedById: person.introducedById,
    notes: person.notes,
    ...settledRhythm(person),
  });

  /** A new person with little more than a name: the id and the statements that create the row. */
  const meeting = (typed: string, more: { category?: PersonCategory | null; introducedById?: string | null } = {}) => {
    const id = newId();
    return { id, statements: [rows.inserting({ ...namesOf(typed), ...more }, id), withinPeopleQuota(scope)] };
  };

  return {
    find: rows.find,
    remove: (id: string, label: string) => removePerson(scope, id, label),
    ...personThreadOf(scope),
    whole,

    /** The first few whose name matches, for a field that names a person: the same names that the search finds. */
    lookUp: (typed: string, most = 8) => searchOf(scope).names(typed, most),

    namesakes: (typed: string) => searchOf(scope).namesakes(typed),

    /**
     * Makes or changes a person with their details, tags and organization (made when it is new). When the organization changes,
     * the former one is kept as an affiliation until `today`.
     * @returns the id @throws MissingRow, StaleRow with the person as a form's draft
     */
    async save(person: PersonValues, today: Day) {
      const id = person.id ?? newId();
      if (person.introducedById) await rows.find(person.introducedById);
      const organization = await organizationsOf(scope).named(person.organization);
      const columns = columnsOf(person, organization.id);
      const hanging = await details.setting(id, person);
      if (!person.id) {
        await write([...organization.statements, rows.inserting(columns, id), ...hanging, withinPeopleQuota(scope)]);
        return id;
      }
      const unchanged = person.version === undefined ? undefined : eq(people.version, person.version);
      try {
        await write([
          ...organization.statements,
          details.keepingJob(id, organization.id, today),
          rows.updating(id, columns, unchanged),
          ...hanging,
        ]);
      } catch (error) {
        if (error instanceof MissingRow && unchanged) throw new StaleRow(personDraft(await whole(id)));
        throw error;
      }
      return id;
    },

    meeting,

    /** Everyone that the texts may name, archived or not, looked up by the words of the texts in one query. */
    namedIn: async (texts: readonly string[]) => await peopleByName(db).execute({ ownerId, words: JSON.stringify(keysIn(texts)) }),

    /** Those whom a line of a log may name. */
    inLine: async (line: string) => await peopleInLine(db).execute({ ownerId, words: JSON.stringify(lineKeys(line)) }),

    /** Creates a person with little more than a name. @returns the id */
    async meet(name: string, category: PersonCategory | null = null) {
      const { id, statements } = meeting(name, { category });
      await write(statements);
      return id;
    },

    /** Archives people: their history stays, lists and rhythms leave them out. @returns the id for `undo` @throws MissingRow */
    async archive(ids: readonly string[], label: string) {
      const known = await rows.select(inArray(people.id, [...ids]));
      if (known.length < new Set(ids).size) throw new MissingRow();
      const chosen = and(inArray(people.id, [...ids]), isNull(people.archivedAt));
      const { trashId, statements } = remembering(scope, people, [people.archivedAt], chosen, label);
      await write([...statements, db.update(people).set({ archivedAt: scope.now }).where(rows.mine(chosen))]);
      return trashId;
    },

    /** Sets how often to speak with them, and ends snoozes. @returns the id for `undo` */
    async setRhythm(ids: readonly string[], rhythm: Rhythm, label: string) {
      const columns = [people.circle, people.rhythmDays, people.minutes, people.snoozedUntil];
      const { trashId, statements } = remembering(scope, people, columns, inArray(people.id, [...ids]), label);
      const settled = { ...settledRhythm(rhythm), snoozedUntil: null };
      await write([...statements, ...ids.map((id) => rows.updating(id, settled))]);
      return trashId;
    },

    snooze: (id: string, until: Day | null) => rows.change(id, { snoozedUntil: until }),

    /** Tags people. @returns the id for `undo`, which removes the tag from those who did not have it @throws MissingRow */
    async tag(ids: readonly string[], tag: string) {
      const { trashId, statements } = rememberingAll(scope, tag, []);
      const made = ids.map((id) => ({ id, tagId: newId() }));
      await write([
        ...ids.map((id) => rows.updating(id, {})),
        ...statements,
        ...made.map(({ id, tagId }) => details.tagging(id, tag, tagId)),
        ...made.map(({ tagId }) => rememberingNew(scope, trashId, tags, tagId)),
      ]);
      return trashId;
    },

    /** Toggles the star, so the same press undoes it. @throws MissingRow */
    star: (id: string, isStarred: boolean) =>
      write([rows.updating(id, {}), isStarred ? details.tagging(id, starTag) : details.untagging(id, starTag)]),

    /** Adds a date; a birthday takes the place of the one there was. @returns the id for `undo` @throws MissingRow, QuotaReached */
    async addDate(id: string, date: PersonDate) {
      const { dates } = await whole(id);
      if (isBirthday(date.label)) {
        const { trashId, statements } = remembering(scope, people, [people.birthday], eq(people.id, id), BIRTHDAY);
        await write([...statements, rows.updating(id, { birthday: date.date })]);
        return trashId;
      }
      if (dates.length >= MAX_DATES) throw new QuotaReached(`A person has at most ${MAX_DATES} dates.`);
      const { trashId, statements } = rememberingAll(scope, date.label, []);
      const detailId = newId();
      await write([
        rows.updating(id, {}),
        ...statements,
        details.dating(id, date, AFTER_OTHERS, detailId),
        rememberingNew(scope, trashId, contactDetails, detailId),
      ]);
      return trashId;
    },

    unarchive: (id: string) => rows.change(id, { archivedAt: null }),
  };
}
