import type { OpenFailure, SaveError } from '../../../bridge/files';
import type { Topics } from '../../words';

function saveFailed(error: SaveError): string {
  switch (error.kind) {
    case 'diskFull':
      return `„${error.name}“ wurde nicht gespeichert: Die Festplatte ist voll. Platz schaffen oder einen anderen Ort wählen.`;
    case 'notAllowed':
      return `„${error.name}“ wurde nicht gespeichert: In diesem Ordner ist Schreiben nicht erlaubt. Einen anderen wählen.`;
    case 'folderMissing':
      return `„${error.name}“ wurde nicht gespeichert: Den Ordner gibt es nicht mehr. Einen anderen wählen.`;
    case 'inUse':
      return `„${error.name}“ wurde nicht gespeichert: Ein anderes Programm benutzt die Datei. Dort schließen und noch einmal versuchen.`;
    case 'failed':
      return `„${error.name}“ wurde nicht gespeichert: Das System meldet ${error.code}.`;
  }
}

function openFailed(failure: OpenFailure): string {
  switch (failure.kind) {
    case 'tooLarge':
      return `„${failure.name}“ ist größer als ${failure.limitMegabytes}\u00a0MB, mehr als eine Karte je braucht.`;
    case 'missing':
      return `„${failure.name}“ gibt es nicht mehr.`;
    case 'notAllowed':
      return `„${failure.name}“ darf nicht gelesen werden.`;
    case 'notAFile':
      return `„${failure.name}“ ist keine Datei.`;
    case 'failed':
      return `„${failure.name}“ ließ sich nicht lesen: Das System meldet ${failure.code}.`;
  }
}

export const germanShell: Topics['shell'] = {
  appName: 'Millrace',
  unnamedFile: 'Karte',
  dialog: {
    openTitle: 'Karte öffnen',
    openButton: 'Öffnen',
    openableFiles: 'Karten, Dateien mit einer Karte, Tabellen und Listen der Schritte',
    allFiles: 'Alle Dateien',
    openFailedTitle: 'Die Datei ließ sich nicht öffnen',
    saveTitle: 'Speichern',
    saveButton: 'Speichern',
    savedKindNames: {
      vsmap: 'Wertstrom-Karte',
      png: 'PNG-Bild',
      svg: 'SVG-Zeichnung',
      html: 'HTML-Seite',
      pdf: 'PDF-Dokument',
      md: 'Markdown',
      xlsx: 'Excel-Arbeitsmappe',
      docx: 'Word-Dokument',
      pptx: 'PowerPoint-Folien',
      csv: 'Tabelle der Schritte (CSV)',
      json: 'Daten (JSON)',
    },
    replaceQuestion: (name) => `„${name}“ gibt es schon. Ersetzen?`,
    replaceDetail: 'Was jetzt darin steht, geht verloren.',
    replaceButton: 'Ersetzen',
    cancelButton: 'Abbrechen',
    linkQuestion: 'Diese Adresse außerhalb von Millrace öffnen?',
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
