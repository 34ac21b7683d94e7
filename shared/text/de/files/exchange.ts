import type { Topics } from '../../words';
import { inNumbers } from '../figures/number';

export const germanExchange: Topics['exchange'] = {
  export: 'Exportieren',
  kinds: {
    png: 'PNG-Bild',
    svg: 'SVG-Grafik',
    pdf: 'PDF-Dokument',
    html: 'HTML-Seite',
    md: 'Markdown mit Mermaid',
    csv: 'CSV-Tabelle',
    xlsx: 'Excel-Arbeitsmappe (.xlsx)',
    docx: 'Word-Dokument (.docx)',
    pptx: 'PowerPoint-Folien (.pptx)',
    vsmap: 'Kartendatei (.vsmap)',
  },
  details: {
    png: 'Doppelte Auflösung',
    svg: 'Frei skalierbar',
    pdf: 'Zum Drucken und Teilen',
    html: 'Für jeden Browser',
    md: 'Für GitHub, GitLab und Wikis',
    csv: 'Nur Schritte und Pfeile, für jede Tabellenkalkulation',
    xlsx: 'Kennzahlen, Schritte, Pfeile und Befunde zum Weiterrechnen',
    docx: 'Verbesserungsvorschlag zum Bearbeiten',
    pptx: 'Verbesserungsvorschlag als bearbeitbare Folien',
    vsmap: 'Zum Sichern, Teilen und Versionieren',
  },
  proposalDetail: 'Als Entscheidungsvorlage',
  exported: (name) => `Gespeichert als „${name}“.`,
  exportedClean: (name) => `Gespeichert als „${name}“, ohne eingebettete Karte.`,
  opensAgain: (detail) => `${detail}; in Millrace wieder zu öffnen`,
  cleanDetail: 'Exportierte Dateien enthalten dann keine bearbeitbare Karte',
  smaller: (share) =>
    `Die Karte ist zu groß für ein Bild in voller Größe und wurde auf ${share} verkleinert. SVG hat keine Größengrenze.`,
  pictureFailed: 'Der Browser konnte das Bild nicht zeichnen. SVG funktioniert bei jeder Größe.',
  notMade:
    'Die Datei konnte nicht erstellt werden. Die Karte ist unverändert und kann als .vsmap gespeichert werden.',
  writing: (name) => `„${name}“ wird geschrieben …`,
  reading: (name) => `„${name}“ wird gelesen …`,
  unnamed: 'Karte',

  opened: (title) => `„${title}“ ist jetzt unter „Alle Karten“.`,
  openedCopy: (title) =>
    `„${title}“ gibt es schon in einem anderen Stand. Die Datei wurde als Kopie geöffnet; beide bleiben erhalten.`,
  already: (title) => `„${title}“ ist bereits vorhanden und identisch.`,
  newerTwice: (title) =>
    `Die Datei stammt aus einer neueren Version von Millrace, und „${title}“ ist bereits vorhanden; sie wurde nicht hinzugefügt.`,

  broken: {
    heading: (name) => `„${name}“ konnte nicht geöffnet werden`,
    noMap: {
      png: 'Keine eingebettete Karte: ohne Karte exportiert oder von einem anderen Programm entfernt.',
      svg: 'Keine eingebettete Karte: ohne Karte exportiert oder von einem anderen Programm entfernt.',
      pdf: 'Keine eingebettete Karte: ohne Karte exportiert oder von einem anderen Programm entfernt.',
      html: 'Keine eingebettete Karte: ohne Karte exportiert oder von einem anderen Programm entfernt.',
      md: 'Keine eingebettete Karte: ohne Karte exportiert oder von einem anderen Programm entfernt.',
    },
    damaged: {
      png: 'Das Bild ist beschädigt.',
      svg: 'Die Grafik ist beschädigt.',
      pdf: 'Die in diesem Dokument eingebettete Karte ist beschädigt.',
      html: 'Die in dieser Seite eingebettete Karte ist beschädigt.',
      md: 'Die in dieser Seite eingebettete Karte ist beschädigt.',
    },
    table: 'Teile der Schritttabelle konnten nicht gelesen werden.',
    unknownKind:
      'Millrace öffnet .vsmap-Dateien, Tabellen, Listen und Flussdiagramme mit Schritten sowie aus Millrace exportierte Bilder, Dokumente und Seiten.',
    notRead:
      'Die Datei konnte nicht gelesen werden (zu wenig Speicher oder interner Fehler). Sie ist unverändert.',
    tooLarge: (megabytes) => `Die Datei ist zu groß (höchstens ${megabytes}\u00a0MB).`,
    repairOffer:
      'Eine reparierte Kopie kann geöffnet werden; das Original bleibt unverändert. Änderungen in der Kopie:',
    openCopy: 'Reparierte Kopie öffnen',
    more: (count) => inNumbers`und ${count} weitere`,
  },
};
