import type { Someone } from '../someone';

const organization = 'Ribeira Transit';

export const ownOrganization = {
  rui: { name: 'Rui Santos', organization, position: 'Head of network planning', rhythmDays: '14', minutes: '15', tags: 'sponsor, key' },
  marcus: {
    name: 'Marcus Bell',
    organization,
    position: 'Director of partnerships',
    circle: 'active',
    emails: 'marcus@ribeira.example',
    howMet: 'My first manager here. Took me along to the operators’ table.',
    notes: 'Knows everyone who ever sold a charger in this city. Likes one clear sentence and a date.',
  },
  yuki: { name: 'Yuki Tanabe', organization, position: 'Product lead, rider apps', circle: 'active', tags: 'product' },
  nadia: { name: 'Nadia Haddad', organization, position: 'Head of digital', rhythmDays: '28', tags: 'product' },
  teresa: { name: 'Teresa Vaz', organization, position: 'Scheduling lead', rhythmDays: '28', minutes: '20' },
  vera: { name: 'Vera Antunes', organization, position: 'Data engineer', rhythmDays: '21', minutes: '15' },
  bruno: { name: 'Bruno Salgado', organization, position: 'Operations analyst', rhythmDays: '14', minutes: '10' },
  clara: { name: 'Clara Fonseca', organization, position: 'Customer insight' },
  tiago: { name: 'Tiago Moura', organization, position: 'Depot manager, night services' },
  miguel: { name: 'Miguel Paiva', organization, position: 'Procurement' },
  analucia: { name: 'Ana Lúcia Prates', organization, position: 'People and learning' },
  duarte: { name: 'Duarte Nobre', organization, position: 'Timetable planner' },
} satisfies Record<string, Someone>;
