import type { OpenFailure, SaveError } from '../../../bridge/files';
import type { Topics } from '../../words';

function saveFailed(error: SaveError): string {
  switch (error.kind) {
    case 'diskFull':
      return `„${error.name}“ wurde nicht gespeichert: Die Festplatte ist voll. Platz schaffen oder einen anderen Ort auswählen.`;
    case 'notAllowed':
      return `„${error.name}“ wurde nicht gespeichert: keine Schreibrechte für diesen Ordner. Einen anderen auswählen.`;
    case 'folderMissing':
      return `„${error.name}“ wurde nicht gespeichert: Der Ordner existiert nicht mehr. Einen anderen auswählen.`;
    case 'inUse':
      return `„${error.name}“ wurde nicht gespeichert: Ein anderes Programm verwendet die Datei. Dort schließen und erneut versuchen.`;
    case 'failed':
      return `„${error.name}“ wurde nicht gespeichert: Systemfehler ${error.code}.`;
  }
}

function openFailed(failure: OpenFailure): string {
  switch (failure.kind) {
    case 'tooLarge':
      return `„${failure.name}“ ist zu groß (höchstens ${failure.limitMegabytes}\u00a0MB).`;
    case 'missing':
      return `„${failure.name}“ existiert nicht mehr.`;
    case 'notAllowed':
      return `Keine Leserechte für „${failure.name}“.`;
    case 'notAFile':
      return `„${failure.name}“ ist keine Datei.`;
    case 'failed':
      return `„${failure.name}“ konnte nicht gelesen werden: Systemfehler ${failure.code}.`;
  }
}

export const germanShell: Topics['shell'] = {
  appName: 'Millrace',
  unnamedFile: 'Karte',
  dialog: {
    openTitle: 'Karte öffnen',
    openButton: 'Öffnen',
    openableFiles: 'Karten, Schritttabellen und Dateien mit eingebetteter Karte',
    allFiles: 'Alle Dateien',
    openFailedTitle: 'Die Datei konnte nicht geöffnet werden',
    saveTitle: 'Speichern',
    saveButton: 'Speichern',
    savedKindNames: {
      vsmap: 'Wertstromkarte',
      png: 'PNG-Bild',
      svg: 'SVG-Grafik',
      html: 'HTML-Seite',
      pdf: 'PDF-Dokument',
      md: 'Markdown',
      xlsx: 'Excel-Arbeitsmappe',
      docx: 'Word-Dokument',
      pptx: 'PowerPoint-Folien',
      csv: 'CSV-Tabelle',
      json: 'Daten (JSON)',
    },
    replaceQuestion: (name) => `„${name}“ ist bereits vorhanden. Ersetzen?`,
    replaceDetail: 'Der bisherige Inhalt geht verloren.',
    replaceButton: 'Ersetzen',
    cancelButton: 'Abbrechen',
    linkQuestion: 'Diesen Link im Browser öffnen?',
    linkButton: 'Öffnen',
  },
  saveFailed,
  openFailed,
  menu: {
    file: 'Datei',
    edit: 'Bearbeiten',
    view: 'Ansicht',
    map: 'Karte',
    help: 'Hilfe',
    window: 'Fenster',
    about: 'Über Millrace',
    services: 'Dienste',
    hide: 'Millrace ausblenden',
    hideOthers: 'Andere ausblenden',
    showAll: 'Alle einblenden',
    quit: 'Millrace beenden',
    exit: 'Beenden',
    close: 'Fenster schließen',
    cut: 'Ausschneiden',
    copy: 'Kopieren',
    paste: 'Einfügen',
    fullScreen: 'Vollbild',
    minimize: 'Minimieren',
    zoom: 'Zoomen',
    bringToFront: 'Alle nach vorne bringen',
    developerTools: 'Entwicklerwerkzeuge',
  },
};
