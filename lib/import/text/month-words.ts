// English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, without accents.
const monthWords = [
  'january januar janner janvier enero gennaio janeiro januari styczen stycznia',
  'february februar feber fevrier febrero febbraio fevereiro februari luty lutego',
  'march marz mrz mars marzo marco maart mrt marzec marca',
  'april avril abril aprile kwiecien kwietnia',
  'may mai mayo maggio maio mei maj maja',
  'june juni juin junio giugno junho czerwiec czerwca',
  'july juli juillet julio luglio julho lipiec lipca',
  'august aout agosto augustus sierpien sierpnia',
  'september septembre septiembre setiembre settembre setembro wrzesien wrzesnia',
  'october oktober octobre octubre ottobre outubro pazdziernik pazdziernika',
  'november novembre noviembre novembro listopad listopada',
  'december dezember decembre diciembre dicembre dezembro grudzien grudnia',
].map((words) => words.split(' '));

const monthsByStart = new Map<string, number>();
for (const [index, words] of monthWords.entries())
  for (const word of words)
    for (let length = 3; length <= word.length; length++) {
      const start = word.slice(0, length);
      const other = monthsByStart.get(start);
      // "jui" begins two months in French, so it names neither.
      monthsByStart.set(start, other === undefined || other === index + 1 ? index + 1 : 0);
    }

/** The month a word names, 1 to 12; its first three or more letters are enough if only one month starts with them. */
export const monthOf = (word: string): number | null => monthsByStart.get(word) || null;
