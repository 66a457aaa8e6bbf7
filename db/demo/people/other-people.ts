import type { Someone } from '../someone';

export const otherPeople = {
  noor: { name: 'Noor Rahimi', position: 'Study group', howMet: 'Evening course on power markets.', tags: 'study group' },
  oskar: { name: 'Oskar Blom', position: 'Study group', tags: 'study group' },
  emeka: { name: 'Emeka Obi', position: 'Study group', tags: 'study group' },
  lucia: { name: 'Lucia Ferrari', organization: 'Politecnico', position: 'Taught me queueing' },
  hugo: { name: 'Hugo Martins', position: 'Neighbour, buys solar roofs' },
  zsofia: { name: 'Zsófia Kovács', organization: 'Open Transit Days', position: 'Programme committee', circle: 'wider', tags: 'speaking' },
  ravi: { name: 'Ravi Menon', organization: 'Data in Motion', position: 'Meetup host', circle: 'wider', tags: 'speaking' },
  catarina: { name: 'Catarina Neves', position: 'Voice coach', tags: 'speaking' },
  amelie: { name: 'Amélie Roche', organization: 'Radio Tejo', position: 'Science journalist', tags: 'speaking' },
  tom: { name: 'Tom Ashworth', position: 'Ran the half marathon with me' },
  mariana: { name: 'Mariana Brito', position: 'Leo’s teacher' },
  daniel: { name: 'Daniel Osei', organization: 'Freelance', position: 'Illustrator' },
  eva: { name: 'Eva Lindgren', organization: 'Freelance', position: 'Writes case studies' },
} satisfies Record<string, Someone>;
