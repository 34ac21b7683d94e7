import type { AutomationLevel, ValueClass } from '../../../model/step';

function meaning<T>(entries: readonly (readonly [T, string])[]): ReadonlyMap<string, T> {
  return new Map(
    entries.flatMap(([value, words]) => words.split(', ').map((word) => [word, value] as const)),
  );
}

/** How people write the level of automation in other languages than English. */
export const automationWords = meaning<AutomationLevel>([
  [
    'manual',
    'manuell, von hand, händisch, nein, manuel, manuelle, à la main, non, manuale, a mano, handmatig, nee, não, keine',
  ],
  [
    'assisted',
    'teilweise, teilautomatisiert, halbautomatisch, teils, semi-automatique, partiel, partiellement, semiautomático, parcial, semiautomatico, parziale, deels, halfautomatisch, gedeeltelijk',
  ],
  [
    'automated',
    'automatisiert, automatisch, vollautomatisch, ja, automatique, automatisé, automatisée, oui, automático, automatizado, sí, automatico, automatizzato, sì, geautomatiseerd, volautomatisch, sim',
  ],
]);

export const valueWords = meaning<ValueClass>([
  [
    'valueAdding',
    'wertschöpfend, valeur ajoutée, valor añadido, valore aggiunto, waardetoevoegend, valor agregado',
  ],
  ['necessary', 'notwendig, nötig, nécessaire, necesario, necessario, noodzakelijk, necessário'],
  ['waste', 'verschwendung, gaspillage, desperdicio, spreco, verspilling, desperdício'],
]);

/** Words for how often something happens, reduced by `plainWord`. What could mean two things (`biweekly`) is not among them. */
export const cadenceWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '1h': 'hourly stundlich stuendlich',
    '1d': 'daily taglich taeglich werktaglich quotidien quotidienne journalier diario diaria giornaliero dagelijks diariamente',
    '1w': 'weekly wochentlich woechentlich hebdomadaire semanal semanalmente settimanale wekelijks',
    '2w': 'fortnightly vierzehntagig vierzehntaegig zweiwochentlich zweiwoechentlich tweewekelijks quindicinale quincenal quinzenal',
    '1mo': 'monthly monatlich mensuel mensuelle mensual mensile mensal maandelijks',
    '3mo':
      'quarterly quartalsweise vierteljahrlich trimestriel trimestrielle trimestral trimestrale driemaandelijks',
  }).flatMap(([duration, words]) => words.split(' ').map((word) => [word, duration] as const)),
);
