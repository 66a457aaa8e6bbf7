/** Forms of address. Those that are also names count only with a full stop. */
export const titles = new Set(
  'dr prof professor doctor mr mrs ms miss mx sir dame herr frau dipl dott dra drs mme mlle sra rabbi'.split(' '),
);
export const titlesWithPoint = new Set('sr fr rev mag gen col capt sgt lt lic eng ing ir hon med phil rer nat jur habil'.split(' '));

/** Small words before a family name; written with a capital they may be a given name ("Van", "Della"). */
export const particles = new Set(
  'mc mac van von der den de del della di da dos das du la le el al bin ibn ben af av zu zum ten ter of the and y e'.split(' '),
);

/** Suffixes of a name. */
export const degrees = new Set('phd msc bsc mphil dphil mba llm llb mbbs dds dvm edd cissp cfa cpa pmp esq jr sr ii iii iv'.split(' '));

/** Names that are also words of every day. */
export const everydayNames = new Set(
  (
    'will may mark grace hope faith joy art bill rich sue rose dawn jack pat chase drew grant june april august may dean ray rob gene ' +
    'jay lee sky summer autumn iris ivy violet ruby pearl olive frank earnest earl duke king price young long short white black brown ' +
    'green gray grey stone wood woods field fields hill hills lake rivers brook banks bank page reader writer read cook baker butler ' +
    'carpenter mason miller porter potter smith taylor turner walker weaver fisher hunter shepherd singer gardener farmer bush ford ' +
    'day night winter park parks street moor north west east south marsh rice bean berry cherry can so an do in on to at be me we he it is'
  ).split(' '),
);
