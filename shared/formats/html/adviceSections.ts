import { findingsOf } from '../../advice/findings';
import type { Analysis } from '../../metrics/analyse';
import { type AutomateTable, automateTable } from '../../sentences/automateTable';
import { findingSentence } from '../../sentences/findingSentence';
import type { Words } from '../../text/words';
import { htmlTable } from './htmlTable';
import { element, type Markup, text } from './markup';

const mostToAutomate = 10;

/** The findings, each a sentence with its reason and what to try next. */
export function findingsSection(analysis: Analysis, words: Words): readonly Markup[] {
  const { findingsPanel, handout, locale } = words;
  const findings = findingsOf(analysis);
  const lines = findings.map((finding) => {
    const { shows, why, tryThis } = findingSentence(finding, analysis.document, locale);
    const weight = element('b', { class: 'weight' }, text(`${handout.severity[finding.severity]}:`));
    return element(
      'li',
      { class: finding.severity },
      element('p', {}, weight, text(` ${shows} ${why}`)),
      element('p', {}, element('b', {}, text(`${findingsPanel.tryThis} `)), text(tryThis)),
    );
  });
  return [
    element('h2', {}, text(findingsPanel.heading)),
    lines.length === 0 ? element('p', {}, text(findingsPanel.nothing)) : element('ul', {}, ...lines),
  ];
}

/** What to automate first, and what the order goes by. */
export function automateSection(analysis: Analysis, words: Words): readonly Markup[] {
  const table = automateTable(analysis, words, mostToAutomate);
  return [
    element('h2', {}, text(words.automateFirst.title)),
    ...(typeof table === 'string' ? [element('p', {}, text(table))] : tableOf(table, words)),
  ];
}

function tableOf(table: AutomateTable, words: Words): readonly Markup[] {
  const { about, header, groups, excluded, more } = table;
  const { automateFirst, handout } = words;
  return [
    ...groups.flatMap(({ heading, rows }) => [
      ...(heading === null ? [] : [element('h3', {}, text(heading))]),
      htmlTable({
        label: heading ?? automateFirst.title,
        header,
        rows,
        named: 0,
        wide: header.length - 1,
      }),
    ]),
    ...(more > 0 ? [element('p', { class: 'aside' }, text(handout.moreToAutomate(more)))] : []),
    ...(excluded.length > 0
      ? [element('p', { class: 'aside' }, text(`${automateFirst.excluded}: ${excluded.join('; ')}`))]
      : []),
    ...about.map((sentence) => element('p', { class: 'aside' }, text(sentence))),
  ];
}
