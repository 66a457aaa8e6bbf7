import { describe, expect, test } from 'vitest';
import { card, personIn as person, readText as read } from './card-samples';

describe('a property without a field', () => {
  test('goes to the notes under its name, with one notice for the file', () => {
    const { people, problems } = read(
      card(
        'N:Silva;Ana;;Dr.;',
        'FN:Ana Silva',
        'ORG:Tern;Grid team;North',
        'ADR;TYPE=HOME:;;1 Pier Road;Leeds;;LS1 1AA;UK',
        'item1.X-ABDATE:2010-06-01',
        'item1.X-ABLabel:_$!<Anniversary>!$_',
        'item2.X-ABRELATEDNAMES:Bo Li',
        'item2.X-ABLabel:Best friend',
        'RELATED;TYPE=spouse;VALUE=text:Cy Li',
        'X-SKYPE-USERNAME:ana.silva',
        'IMPP;X-SERVICE-TYPE=Telegram:x-apple:anas',
        'X-SOCIALPROFILE;type=twitter;x-user=ana:',
        'X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Dana;7;;;',
        'X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Annie;1;;;',
        'TITLE:PM',
        'ROLE:Chair',
        'X-EVOLUTION-SPOUSE:Cy',
        'X-OWN-THING:7',
        'X-ABUID:5',
      ),
    );
    expect(people[0]?.notes.split('\n').sort()).toEqual(
      [
        'Address (home): 1 Pier Road, Leeds, LS1 1AA, UK',
        'Best friend: Bo Li',
        'Department: Grid team, North',
        'Manager: Dana',
        'Messenger (Skype): ana.silva',
        'Messenger (Telegram): anas',
        'Nickname: Annie',
        'Prefix: Dr.',
        'Profile (twitter): ana',
        'Role: Chair',
        'Spouse: Cy',
        'Spouse: Cy Li',
      ].sort(),
    );
    expect(people[0]).toMatchObject({ position: 'PM', organization: 'Tern', dates: ['Anniversary: 2010-06-01'] });
    expect(problems.map(({ message }) => message)).toEqual([
      'Kept as dates of the person: anniversary',
      expect.stringMatching(/^Added to the notes because there is no field for it: .*address/),
      'Not imported because there is no field for it: X-OWN-THING',
    ]);
  });

  test.each([
    [['ANNIVERSARY:20100601'], ['Anniversary: 2010-06-01']],
    [['ANNIVERSARY:--0601'], ['Anniversary: --06-01']],
    [['X-EVOLUTION-ANNIVERSARY:2010-06-01'], ['Anniversary: 2010-06-01']],
    [['item1.X-ABDATE;X-APPLE-OMIT-YEAR=1604:1604-06-01', 'item1.X-ABLabel:first day at Tern'], ['first day at Tern: --06-01']],
    [['X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;2010-06-01;1;;;'], ['Anniversary: 2010-06-01']],
  ])('%j is a date of the person', (lines, dates) => expect(person('FN:Ana', ...lines)).toMatchObject({ dates, notes: '' }));

  test('a day that cannot be read goes to the notes, and so does a second birthday', () => {
    const ana = person('FN:Ana', 'ANNIVERSARY:in June', 'item1.X-ABDATE:2010-06-01', 'item1.X-ABLabel:Birthday');
    expect(ana?.notes.split('\n')).toEqual(['Anniversary: in June', 'Birthday: 2010-06-01']);
    expect(ana?.dates).toBeUndefined();
  });

  test('an assistant’s phone or address is not the person’s', () => {
    const { people } = read(
      card(
        'FN:Ana',
        'TEL;TYPE=X-ASSISTANT:+1 555 0101',
        'item1.TEL:+1 555 0102',
        'item1.X-ABLabel:_$!<Assistant>!$_',
        'TEL:+1 555 0100',
        'X-ASSISTANT-PHONE:+1 555 0103',
        'EMAIL;TYPE=assistant:desk@example.org',
      ),
    );
    expect(people[0]).toMatchObject({ phones: ['+1 555 0100'], emails: [] });
    expect(people[0]?.notes).toContain('Assistant’s phone: +1 555 0102');
  });

  test('a name is not a profile, and a card number is not a name', () => {
    const ana = person('FN:Ana', 'X-SOCIALPROFILE;type=LinkedIn:x-apple:Ana%20Silva', 'RELATED;TYPE=spouse:urn:uuid:12-34');
    expect(ana).toMatchObject({ linkedinSlug: null, notes: 'Profile (linkedin): Ana%20Silva' });
  });

  test.each([
    'X-SOCIALPROFILE;type=linkedin:x-apple:ana-s',
    'SOCIALPROFILE;SERVICE-TYPE=LinkedIn:https://www.linkedin.com/in/ana-s',
    'X-LINKEDIN:ana-s',
    'X-LINKEDIN:linkedin.com/in/ana-s/',
    'X-LINKEDIN-URL:https\\://www.linkedin.com/in/ana-s',
    'IMPP;X-SERVICE-TYPE=LinkedIn:linkedin:ana-s',
    'IMPP:https://www.linkedin.com/in/ana-s',
    'URL;TYPE=LinkedIn:ana-s',
    'X-SOCIALPROFILE;type=linkedin;x-user=ana-s:',
  ])('%s is a LinkedIn profile', (line) => expect(person('FN:Ana', line)?.linkedinSlug).toBe('ana-s'));
});
