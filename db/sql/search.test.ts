import { describe, expect, it } from 'vitest';
import { plainLetters } from '@/lib/plan/words/fold';
import { freshPlanner } from '../engine/fresh-database';
import { conversation, meet, names, today } from './search-sample';

describe('search', () => {
  it('finds by name, organization, position, tag, notes and what was said, by the beginnings of words and without accents', async () => {
    const { planner, tables } = await freshPlanner();
    const id = await meet(planner, {
      given: 'Mónica',
      family: 'Håkansson',
      organization: 'Northgrid Flex',
      position: 'Group product manager',
      tags: 'storage, leeds',
      notes: 'Hates **decks**',
      howMet: 'At the Grid Futures meetup',
    });
    await meet(planner, { given: 'Ruth' });
    await conversation(tables, id, 'Charging at the worst hour');
    for (const typed of ['moni', 'HAKAN', 'northgr', 'product man', 'lee', 'decks', 'futures', 'worst', 'monica northgrid worst']) {
      expect(await names(planner, typed), typed).toEqual(['Mónica Håkansson']);
    }
    expect(await names(planner, 'monica ruth')).toEqual([]);
  });

  it('spells out letters without an accent as the rules do, in what stands there and in what is typed', async () => {
    const { planner } = await freshPlanner();
    for (const [letter, plain] of Object.entries(plainLetters)) {
      for (const written of [`x${letter}x`, `X${letter.toUpperCase()}X`.replace('I', letter)]) {
        const id = await meet(planner, { given: written, notes: `knows ${written}y` });
        for (const typed of [written, `x${plain}x`, `x${plain}xy`])
          expect(await names(planner, typed), `${written} by ${typed}`).toEqual([written]);
        expect((await planner.people.lookUp(`x${plain}x`)).map(({ display }) => display)).toEqual([written]);
        await planner.people.remove(id, written);
      }
    }
    await meet(planner, { given: 'Łukasz', family: 'Ørsted-Groß', organization: 'Møller & Søn' });
    const [found] = await planner.search.people('moller orsted gross lukasz', 5);
    expect(found?.name.filter(({ matches }) => matches).map(({ text }) => text)).toEqual(['Łukasz', 'Ørsted', 'Groß']);
  });

  it('keeps letters of other scripts as they are', async () => {
    const { planner } = await freshPlanner();
    for (const given of ['김민준', 'ガブリエル', 'Жанна', 'नेहा']) {
      await meet(planner, { given });
      expect(await names(planner, given), given).toEqual([given]);
    }
  });

  it('finds a name as people type it, in the search, the list and the fields that name a person', async () => {
    const { planner } = await freshPlanner();
    const found: [display: string, typed: string[]][] = [
      ['O’Brien D’Angelo', ["D'Angelo", 'D’Angelo', 'D`Angelo', 'DAngelo', "o'brien", 'obrien', 'Angelo']],
      ['Anne-Marie Smith-Jones', ['Jones', 'Anne Marie', 'annemarie', 'smith-jones', 'SmithJones', 'Marie Jones']],
      ['Rui Santos', ['rui', 'Santos', 'Rui Santos', 'Santos Rui', 'rui  san']],
      ['José María de la Cruz', ['Jose', 'maria', 'cruz', 'de la cruz', 'JOSÉ cruz']],
      ['Jürgen Müller', ['Muller', 'Mueller', 'Juergen', 'müller']],
      ['Soeren Groenberg', ['Sören', 'Grønberg']],
      ['J.P. Okafor', ['JP', 'J.P.', 'J. P. Okafor']],
      ['王小明', ['王', '小明', '明', '王小', '小']],
      ['Sara 佐々木', ['佐々木', '々木', '木', 'sara']],
      ['さくらももこ', ['ももこ', 'さくら']],
      ['タナカ・ケンジ', ['ナカ', 'ケンジ', 'ンジ']],
      ['김민수', ['김', '민수', '수']],
      ['สมชาย ใจดี', ['สมชาย', 'ชาย', 'ใจดี', 'ดี']],
      ['Robert Quist', ['Bob', 'Robert', 'bob quist']],
    ];
    for (const [display] of found) await planner.people.meet(display);
    await meet(planner, { given: 'Wilhelmina', notes: 'Nickname: Zizi' });
    found.push(['Wilhelmina', ['Zizi', 'ziz', 'zizi']]);
    for (const [display, typed] of found) {
      for (const each of typed) {
        expect(
          (await planner.people.lookUp(each)).map((person) => person.display),
          `${display} by ${each}`,
        ).toContain(display);
        expect(await names(planner, each), `${display} by ${each} in the search`).toContain(display);
        const page = await planner.peopleList.page({ q: each }, { planId: 'none', today, pauses: [] });
        expect(
          page.rows.map((row) => row.display),
          `${display} by ${each} in the list`,
        ).toContain(display);
      }
    }
    const [marked] = await planner.search.people('小明', 5);
    expect(marked?.name).toEqual([{ text: '王小明', matches: true }]);
  });

  it('puts a person with that name first, marks archived people and puts them last', async () => {
    const { planner } = await freshPlanner();
    for (const display of ['Anabel Stone', 'Ana Diaz', 'Mary Ana Lee', 'Anastasia']) await planner.people.meet(display);
    const archived = await planner.people.meet('Ana');
    await planner.people.archive([archived], 'Ana');
    expect((await planner.people.lookUp('ana')).map(({ display, isArchived }) => [display, isArchived])).toEqual([
      ['Ana Diaz', false],
      ['Mary Ana Lee', false],
      ['Anabel Stone', false],
      ['Anastasia', false],
      ['Ana', true],
    ]);
    expect((await planner.people.namesakes('ANA')).map(({ id }) => id)).toEqual([archived]);
    const { planner: stranger } = await freshPlanner();
    expect(await stranger.people.lookUp('ana')).toEqual([]);
  });

  it('puts a name before a note, and a whole name before its beginning', async () => {
    const { planner } = await freshPlanner();
    await meet(planner, { given: 'Ruth', notes: 'Knows Bo' });
    for (let count = 0; count < 5; count += 1) await meet(planner, { given: `Bodil ${count}` });
    await meet(planner, { given: 'Bo', family: 'Lund' });
    const found = await names(planner, 'bo');
    expect(found[0]).toBe('Bo Lund');
    expect(found.at(-1)).toBe('Ruth');
  });

  it('marks the places that match as text', async () => {
    const { planner } = await freshPlanner();
    await meet(planner, { given: 'Tomasz', family: '<b>Wierzba', notes: 'Ask about the <i>Leeds</i> pilot' });
    const [byName] = await planner.search.people('tom', 5);
    expect(byName?.name).toEqual([
      { text: 'Tomasz', matches: true },
      { text: ' <b>Wierzba', matches: false },
    ]);
    expect(byName?.where).toBeNull();
    const [byNote] = await planner.search.people('leeds', 5);
    expect(byNote?.where).toContainEqual({ text: 'Leeds', matches: true });
  });

  it('takes operators, quotes and ten thousand characters for words, or for nothing', async () => {
    const { planner } = await freshPlanner();
    await meet(planner, { given: 'Tomasz', notes: 'and or not near' });
    for (const typed of [
      '"tomasz',
      'tomasz*',
      'tomasz OR',
      'NOT tomasz',
      'NEAR(tomasz)',
      'name:tomasz',
      '^tomasz',
      '(tomasz',
      `-tomasz'`,
    ]) {
      await expect(planner.search.people(typed, 5)).resolves.toBeInstanceOf(Array);
    }
    expect(await names(planner, 'tomasz and')).toEqual(['Tomasz']);
    expect(await names(planner, '"*:^()-')).toEqual([]);
    expect(await names(planner, 'a '.repeat(5000))).toEqual(['Tomasz']);
    expect(await names(planner, 'x'.repeat(10_000))).toEqual([]);
    expect(await planner.search.organizations('%_\\', 5)).toEqual([]);
  });
});
