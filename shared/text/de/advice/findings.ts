import type { Topics } from '../../words';
import { germanFlowFindings } from './flowFindings';
import { germanStructureFindings } from './structureFindings';

const mostNamed = 5;

export const germanFinding: Topics['finding'] = {
  byRule: { ...germanStructureFindings, ...germanFlowFindings },
  severity: { error: 'Fehler', warning: 'Warnung', advice: 'Hinweis' },
  nameless: 'ein unbenannter Schritt',
  list,
};

function list(names: readonly string[]): string {
  const quoted = names.map((name) => `„${name}“`);
  if (quoted.length > mostNamed + 1) {
    return `${quoted.slice(0, mostNamed).join(', ')} (+${quoted.length - mostNamed} weitere)`;
  }
  const last = quoted.at(-1) ?? '';
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(', ')} und ${last}`;
}
