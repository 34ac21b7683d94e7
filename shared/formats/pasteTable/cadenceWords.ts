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
