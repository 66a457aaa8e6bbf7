import { fold } from '../words/fold';

// Each line is one name in its long and short forms; a short form may stand in several lines.
const forms = `
alexander alex alec al sandy sasha xander lex
alexandra alex alexa sandra sasha lexi
alejandro alex ale
andrew andy drew
andreas andi
anthony tony ant
antonio tony toni
barbara barb barbie
benjamin ben benny
bernard bernie
catherine cathy cate kate katie cat
katherine kathy kate katie kat kathryn
katharina kathi katja
charles charlie chuck chas
charlotte charlie lottie
christopher chris kit topher
christine chris tina chrissy
christina chris tina
christian chris
daniel dan danny
daniela dani
david dave davy
deborah deb debbie
dominic dom
donald don
dorothy dot dottie
edward ed eddie ted ned
elizabeth liz lizzie beth betty eliza lisa bess
emily em
emma em
eugene gene
frances fran frankie
francis frank fran
francisco paco pancho fran
franziska franzi
frederick fred freddie
gabriel gabe
gabriela gabi
geoffrey geoff
gerald gerry jerry
gregory greg
guillermo memo
harold harry hal
helen nell
henry harry hank
ignacio nacho
isabella bella izzy isa
isabel izzy isa
jacob jake
jacqueline jackie
james jim jimmy jamie
janet jan
jeffrey jeff
jennifer jen jenny
jeremy jez
jessica jess jessie
jesus chuy
joan joanie
joanna jo
john jack johnny jon
johannes hannes
jonathan jon jonny
jose pepe
joseph joe joey
josephine jo josie
joshua josh
judith judy
julia jules
julian jules
kenneth ken kenny
kimberly kim
lawrence larry laurie
leonard leo len lenny
louis lou
louise lou
lucas luke
magdalena lena magda
manuel manny manolo
margaret maggie meg peggy marge greta
maria mia mari
martin marty
matthew matt
maximilian max
maxwell max
megan meg
melissa mel
melanie mel
michael mike mick mickey mikey
michelle shell
mohammed mo mohamed muhammad mohammad
natalie nat
nathan nate
nathaniel nate nat
nicholas nick nicky
nicola nicky
nicole nicky nikki
oliver ollie
olivia liv livvy
oluwaseun seun
pamela pam
patricia pat patty trish tricia
patrick pat paddy
peter pete
philip phil
phillip phil
rachel rach
raymond ray
rebecca becky becca
richard rich rick dick ricky
robert rob bob bobby robbie bert
roberto beto
ronald ron ronnie
rosemary rose rosie
samantha sam
samuel sam sammy
sarah sally
sebastian seb basti
stephanie steph
stephen steve
steven steve
stuart stu
susan sue susie suzie
theodore ted theo
theresa terry tess
thomas tom tommy
timothy tim
tobias tobi
ulrike uli
ulrich uli
valentina vale
veronica ronnie
victoria vicky tori
vincent vince
virginia ginny
walter walt
william will bill billy liam willy
zachary zach zack
`;

const longForms = new Map<string, string[]>();
const shortForms = new Map<string, string[]>();
for (const line of forms.trim().split('\n')) {
  const [long = '', ...short] = line.split(' ');
  shortForms.set(long, short);
  for (const name of short) longForms.set(name, [...(longForms.get(name) ?? []), long]);
}

/** The first names that this one may stand for: itself, and those it is short for. */
export const firstNames = (given: string): string[] => [fold(given), ...(longForms.get(fold(given)) ?? [])];

/** The first names of everyone who may be meant by this one: also the short forms of what it is, or is short for. */
export const firstNamesAlike = (given: string): string[] => {
  const long = firstNames(given);
  return [...new Set([...long, ...long.flatMap((name) => shortForms.get(name) ?? [])])];
};
