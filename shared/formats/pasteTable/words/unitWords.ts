import { parseDuration } from '../../../time/parseDuration';
import type { TimeUnit } from '../../../time/units';
import { plainWord } from './plainWord';

/** Words for units of time beside those of the duration grammar, reduced by `plainWord`. */
const words: Readonly<Record<TimeUnit, string>> = {
  s: 'sek sekunde sekunden seg segundo segundos secondo secondi seconde secondes seconden',
  min: 'minute minuten minuto minutos minuti minuut minuta mn',
  h: 'std stdn stunde stunden heure heures hora horas ora ore uur uren u hs',
  d: `tag tage tagen tg arbeitstag arbeitstage arbeitstagen werktag werktage werktagen at jour jours j jo
    dia dias giorno giorni g gg gl dag dagen dgn werkdag werkdagen workday workdays businessday businessdays workingday
    workingdays bd wd jourouvre joursouvres jourouvrable joursouvrables diahabil diashabiles dialaborable diaslaborables
    giornolavorativo giornilavorativi diautil diasuteis`,
  w: 'woche wochen wo semaine semaines sem semana semanas settimana settimane sett week weken wkn',
  mo: 'monat monate monaten mon mois mes meses mese mesi maand maanden mnd',
  cd: `kalendertag kalendertage kalendertagen kt jourcalendaire jourscalendaires dianatural diasnaturales diascorridos
    diacorrido giornosolare giornisolari giornodicalendario kalenderdag kalenderdagen`,
};

const byWord = new Map<string, TimeUnit>(
  Object.entries(words).flatMap(([unit, list]) =>
    list.split(/\s+/).map((word) => [word, unit as TimeUnit] as const),
  ),
);

/** The unit that a word (or two, as `jours ouvrés`) means in one of the languages, or null. */
export function unitMeant(text: string): TimeUnit | null {
  const trimmed = text.trim().replace(/\.$/, '');
  if (trimmed === '') return null;
  const parsed = parseDuration(`1 ${trimmed}`);
  if (parsed.ok && parsed.value.kind === 'amount') {
    const [part, ...more] = parsed.value.likely;
    if (part !== undefined && more.length === 0 && part.value === 1) return part.unit;
  }
  return trimmed === 'M' ? null : (byWord.get(plainWord(trimmed)) ?? null);
}
