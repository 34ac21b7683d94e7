import type { Topics } from '../../words';
import { inNumbers } from '../figures/number';

export const germanExchange: Topics['exchange'] = {
  export: 'Exportieren',
  kinds: {
    png: 'PNG-Bild',
    svg: 'SVG-Zeichnung',
    pdf: 'PDF-Dokument',
    html: 'HTML-Seite',
    md: 'Markdown mit Mermaid',
    csv: 'Tabelle der Schritte (.csv)',
    xlsx: 'Excel-Arbeitsmappe (.xlsx)',
    docx: 'Word-Dokument (.docx)',
    pptx: 'PowerPoint-Folien (.pptx)',
    vsmap: 'Kartendatei (.vsmap)',
  },
  details: {
    png: 'Doppelte Bildschirmgröße',
    svg: 'Scharf in jeder Größe',
    pdf: 'Zum Drucken und Verschicken',
    html: 'Für jeden Browser',
    md: 'Für GitHub, GitLab und Wikis',
    csv: 'Nur Schritte und Flüsse, für jede Tabellenkalkulation',
    xlsx: 'Zum Rechnen: Summen, Schritte, Flüsse, Befunde',
    docx: 'Der Verbesserungsvorschlag zum Weiterschreiben',
    pptx: 'Der Verbesserungsvorschlag, in Formen zum Ändern',
    vsmap: 'Zum Aufheben, Verschicken und Versionieren',
  },
  proposalDetail: 'Für alle, die entscheiden',
  exported: (name) => `Gespeichert als „${name}“.`,
  exportedClean: (name) => `Gespeichert als „${name}“, ohne die Karte darin.`,
  opensAgain: (detail) => `${detail}; lässt sich wieder als diese Karte öffnen`,
  cleanDetail: 'Lässt die Karte aus Bildern, Dokumenten, Seiten und Markdown weg; sie zeigen sie nur',
  smaller: (share) =>
    `Für ein Bild in voller Größe ist die Karte zu groß; es hat nur ${share} davon. Für SVG gilt diese Grenze nicht.`,
  pictureFailed: 'Der Browser konnte das Bild nicht zeichnen. SVG geht bei Karten jeder Größe.',
  notMade:
    'Die Datei ließ sich nicht herstellen. Die Karte selbst ist sicher: Sie lässt sich als .vsmap speichern.',
  writing: (name) => `„${name}“ wird geschrieben …`,
  reading: (name) => `„${name}“ wird gelesen …`,
  unnamed: 'Karte',

  opened: (title) => `„${title}“ liegt jetzt bei den Karten.`,
  openedCopy: (title) =>
    `Bei den Karten liegt „${title}“ in einem anderen Stand. Die Datei wurde als Kopie geöffnet; beide bleiben.`,
  already: (title) => `„${title}“ liegt schon bei den Karten, genau wie in der Datei.`,
  newerTwice: (title) =>
    `Die Datei stammt aus einer neueren Version von Millrace, und „${title}“ liegt schon bei den Karten.`,

  broken: {
    heading: (name) => `„${name}“ ließ sich nicht öffnen`,
    noMap: {
      png: 'Dieses Bild enthält keine Karte. Es wurde ohne sie exportiert, oder ein anderes Programm hat sie beim Speichern entfernt.',
      svg: 'Diese Zeichnung enthält keine Karte. Sie wurde ohne sie exportiert, oder ein anderes Programm hat sie beim Speichern entfernt.',
      pdf: 'Dieses Dokument enthält keine Karte. Es wurde ohne sie exportiert, oder ein anderes Programm hat sie beim Speichern entfernt.',
      html: 'Diese Seite enthält keine Karte. Sie wurde ohne sie exportiert, oder ein anderes Programm hat sie beim Speichern entfernt.',
      md: 'Diese Seite enthält keine Karte. Sie wurde ohne sie exportiert, oder ein anderes Programm hat sie beim Speichern entfernt.',
    },
    damaged: {
      png: 'Das Bild ist beschädigt.',
      svg: 'Die Zeichnung ist beschädigt.',
      pdf: 'Die Karte in diesem Dokument ist beschädigt.',
      html: 'Die Karte in dieser Seite ist beschädigt.',
      md: 'Die Karte in dieser Seite ist beschädigt.',
    },
    table: 'Die Tabelle der Schritte wurde nicht überall verstanden.',
    unknownKind:
      'Millrace öffnet .vsmap-Dateien, selbst exportierte Bilder, Dokumente und Seiten sowie Tabellen, Listen und Flussdiagramme mit Schritten.',
    notRead:
      'Für diese Datei reichte der Speicher nicht, oder Millrace ist beim Lesen gescheitert. Die Datei selbst ist, wie sie war.',
    tooLarge: (megabytes) => `Die Datei ist größer als ${megabytes}\u00a0MB, mehr als eine Karte je braucht.`,
    repairOffer:
      'Eine reparierte Kopie lässt sich öffnen; die Datei selbst bleibt, wie sie ist. Was nicht stimmt und was die Kopie stattdessen hat:',
    openCopy: 'Reparierte Kopie öffnen',
    more: (count) => inNumbers`und ${count} weitere`,
  },
};
