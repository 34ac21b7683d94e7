import { type ColumnName, columnOf } from '../../stepsTable/columns';
import { plainWord } from './plainWord';

/**
 * Headings of the columns of a step in German, French, Spanish, Italian, Portuguese and Dutch, reduced by
 * `plainWord`. English ones are those of the steps table itself, and here what Jira and Azure DevOps call them.
 */
const words: Readonly<Partial<Record<ColumnName, string>>> = {
  id: 'lfdnr lfd nº nummer pos position numero num n numer volgnr n0 nro stepid schrittnr etapen issuekey',
  name: `schritt prozessschritt arbeitsschritt schrittname tatigkeit taetigkeit aktivitat aktivitaet aufgabe vorgang prozess
    bezeichnung arbeitsgang etape etapes etapa etapas activite tache processus operation nomdeletape libelle paso pasos actividad tarea
    proceso nombre nombredelpaso operacion attivita passo passaggio passi processo operazione atividade tarefa operacao
    stap processtap stappen activiteit taak naam proces handeling bewerking steps processsteps step activityname`,
  processTime: `bearbeitungszeit prozesszeit arbeitszeit bz taktischearbeit reinebearbeitungszeit nettozeit zykluszeit
    tempsdetraitement tempsdecycle tempsdetravail traitement tempsprocess tempsdeprocess tempsactif tempsopératoire
    tempsoperatoire tiempodeproceso tiempodeprocesamiento tiempodetrabajo tiempodeciclo procesamiento tiempoactivo
    tempodilavorazione tempodiprocesso tempodilavoro tempociclo tempodiciclo lavorazione tempodeprocesso tempodeprocessamento
    tempodetrabalho tempodeciclo processamento bewerkingstijd procestijd verwerkingstijd werktijd cyclustijd handlingstijd
    processingtime handsontime touch ptime activework efforttime timespent completedwork`,
  waitTime: `wartezeit liegezeit wartezeiten wz ubergangszeit uebergangszeit attente tempsdattente delaidattente
    tiempodeespera espera tempodiattesa attesa tempodeespera wachttijd wachten ligtijd wacht waitingtimebefore waitbefore
    waittimebefore`,
  leadTime: `durchlaufzeit dlz gesamtdurchlaufzeit tempsdetraversee delaidexecution tempsdepassage delaitotal
    tiempodeentrega plazodeentrega tiempodeejecuciontotal plazo tempodiattraversamento tempoditraversata tempodeatravessamento
    doorlooptijd`,
  percentCompleteAccurate: `qualitat qualitaet qualite calidad qualita qualidade kwaliteit vollstandigkorrekt vollstaendigkorrekt vollstandigundkorrekt vollstaendigundkorrekt
    completetexact completetprecis completexact ce completoyexacto completoypreciso completoycorrecto completocorrecto
    completoeaccurato completoecorretto completoecorreto completoepreciso volledigenjuist volledigencorrect compleetencorrect pctca pca
    percentagecompleteaccurate completeandaccurate firsttimeright`,
  people: `personen mitarbeiter mitarbeitende anzahlpersonen anzahlmitarbeiter kopfe koepfe ma personnes effectif effectifs
    nbpersonnes nbdepersonnes nombredepersonnes personas numerodepersonas ndepersonas persone addetti numeropersone npersone
    pessoas numerodepessoas mensen medewerkers aantalpersonen aantalmedewerkers people peopleneeded`,
  team: `mannschaft abteilung zustandig zustaendig verantwortlich verantwortlicher bereich wer equipe responsable service
    equipo departamento area responsabile reparto squadra ufficio chi equipa responsavel setor afdeling verantwoordelijke
    wie ploeg eigenaar responsible teamowner assignee assignedto`,
  role: 'rolle rol ruolo papel funktion fonction funcion funzione funcao functie',
  phase: 'phasen abschnitt bahn fase fases fasen bereichphase swimlane etappe',
  wip: 'bestand umlaufbestand encours stock inventario enproceso giacenza estoque voorraad onderhandenwerk',
  batchSize:
    'losgrosse losgroesse lot tailledelot tamanodelote lotto dimensionelotto tamanhodolote batchgrootte seriegrootte',
  uptime:
    'verfugbarkeit verfuegbarkeit disponibilite disponibilidad disponibilita disponibilidade beschikbaarheid',
  automation: `automatisierung automatisierungsgrad automatisiert automatisation automatise niveaudautomatisation automatizacion
    automatizado automazione automatizzato automacao automatisering geautomatiseerd automatic`,
  every: `taktung rhythmus turnus intervall frequence cadence frecuencia cadencia frequenza cadenza frequencia frequentie ritme`,
  value:
    'wertschopfung wertschoepfung wertart valeur valeurajoutee valor valoranadido valore valoreaggiunto valoragregado waarde',
  milestone: 'meilenstein jalon hito traguardo mijlpaal',
  end: 'endschritt',
  sources: 'quelle quellen herkunft datenherkunft',
  tags: 'merkmale randbedingungen etiquettes etiquetas etichette',
  information: 'informiert informe informa informeert',
  note: `bemerkung bemerkungen kommentar kommentare hinweis anmerkung anmerkungen notiz notizen remarque remarques commentaire
    commentaires notas observacion observaciones comentario comentarios note osservazioni commenti observacao observacoes nota
    opmerking opmerkingen toelichting`,
  next: 'nachfolger nachster naechster nachsterschritt suivant etapesuivante successeur siguiente pasosiguiente successivo proximo volgende opvolger',
  rework: 'nacharbeit reprise retrabajo rilavorazione retrabalho herwerk',
};

const byWord = new Map<string, ColumnName>(
  Object.entries(words).flatMap(([name, list]) =>
    list.split(/\s+/).map((word) => [word, name as ColumnName] as const),
  ),
);

/** Headings of which a person has to say what they mean: a time that may be each of three, a share of something. */
const unclear: ReadonlySet<string> = new Set(
  `time times duration zeit zeiten dauer aufwand effort temps duree delai tiempo tiempos duracion esfuerzo tempo tempi durata
  durac duracao tijd duur tijdsduur days hours minutes tage stunden minuten jours heures dias horas giorni ore dagen uren
  predecessor predecessors previous vorganger vorgaenger predecesseur predecesor predecessore voorganger
  start begin beginn ende starttime endtime startzeit endzeit debut fin inicio fine inizio from von de da van
  avg average min max minimum maximum p50 p85 median`.split(/\s+/),
);

/** What a heading says: a column of a step, that a person has to say, or nothing known. */
export type HeaderMeaning = ColumnName | 'unclear' | null;

/** The meaning of a heading without its unit. */
export function headerMeaning(title: string): HeaderMeaning {
  const word = plainWord(title);
  if (word === '') return columnOf(title)?.name ?? null;
  if (unclear.has(word)) return 'unclear';
  return byWord.get(word) ?? columnOf(word)?.name ?? null;
}
