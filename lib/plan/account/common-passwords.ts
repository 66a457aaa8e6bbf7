/**
 * What guessers try first, lower case. A password is judged by what is left of it without these, so the short ones also
 * catch "password2027!" and "qwertyqwerty12345".
 */
const known =
  'password passwort passw0rd p@ssword p@ssw0rd motdepasse contraseña wachtwoord senha parola qwertyuiopasdfghjklzxcvbnm qwertyuiop ' +
  'asdfghjkl zxcvbnm qwertz qwerty azerty asdfgh asdf 1qaz2wsx3edc4rfv 1qaz2wsx 1q2w3e4r5t6y 1q2w3e4r5t 1q2w3e4r qazwsxedc qazwsx ' +
  'abcdefghijklmnopqrstuvwxyz abcdefghijklmnop abcdefgh abcdef abc123 abcd1234 a1b2c3d4 12345678901234567890 1234567890 123456789 ' +
  '12345678 1234567 123456 12345 1234 123 0987654321 987654321 87654321 654321 54321 4321 ' +
  'letmein welcome welkom willkommen changeme admin administrator root login guest default secret geheim topsecret trustno1 access ' +
  'iloveyou iloveu ichliebedich monkey dragon football baseball basketball soccer hockey liverpool chelsea arsenal barcelona juventus ' +
  'sunshine princess superman batman spiderman pokemon starwars matrix shadow master michael jennifer jordan ashley nicole daniel ' +
  'jessica charlie andrew thomas computer internet samsung google facebook linkedin instagram microsoft windows apple whatever ' +
  'hello hallo freedom flower cookie chocolate summer winter spring autumn january february march april june july august september ' +
  'october november december monday friday donald cheese pepper ginger mustang ferrari mercedes corvette harley hunter killer ' +
  'correcthorsebatterystaple tobeornottobe tobeornottobethatisthequestion maytheforcebewithyou thequickbrownfox ' +
  'thequickbrownfoxjumpsoverthelazydog openthedoor letmeinplease thisismypassword mypassword nopassword mysecretpassword opensesame ' +
  'everydayimhustling allyourbase onceuponatime inthebeginning neveragain';

/** The longest first, so that a short one inside does not spoil a long one. */
export const commonPasswords: readonly string[] = known.split(' ').sort((a, b) => b.length - a.length);
