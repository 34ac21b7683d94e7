import { fileName } from '#shared/formats/fileName';
import type { ListedImprovements } from '#shared/proposal/tables/improvementTable';
import { useEditorHandle } from '../../editor/EditorProvider';
import { currentPlatform } from '../../platform/currentPlatform';
import { Icon } from '../../ui/Icon';
import { Menu } from '../../ui/Menu';
import { today } from '../../ui/moments';
import { showToast } from '../../ui/toastStore';
import { useWords } from '../../ui/useWords';
import { useGains } from '../../workers/useGains';

/** Spreadsheets and importers take a text for one of the last century unless it begins with this mark. */
const mark = '\uFEFF';

const noForms = { text: '', html: '', markdown: '', svg: '', vsmap: '', png: null };

/** The improvements leave as a table: by the clipboard, or as a file. */
export function ListMenu() {
  const words = useWords();
  const { improvements: said } = words;
  const editor = useEditorHandle();
  const { gains, document: weighed } = useGains();

  function listed(): ListedImprovements {
    const { base, scenario } = editor.store.getState();
    return { document: base, scenario, gains: weighed === base ? gains : null };
  }

  async function copy(as: 'markdown' | 'tsv'): Promise<void> {
    const { improvementsMarkdown, improvementsTsv } = await import(
      '#shared/formats/improvements/writeImprovements'
    );
    const list = listed();
    const markdown = as === 'markdown' ? improvementsMarkdown(list, words) : '';
    const text = as === 'markdown' ? markdown : improvementsTsv(list, words);
    const taken = await currentPlatform().writeClipboard({ ...noForms, text, markdown });
    if (taken) showToast({ text: said.copied(list.document.improvements.length) });
    else showToast({ text: said.notCopied, tone: 'problem' });
  }

  async function save(kind: 'csv' | 'md'): Promise<void> {
    const [{ improvementsJiraCsv, improvementsMarkdown }, { dayLine }, { documentWords }] = await Promise.all(
      [
        import('#shared/formats/improvements/writeImprovements'),
        import('#shared/proposal/dayLine'),
        import('#shared/text/documentWords'),
      ],
    );
    const list = listed();
    const dated = dayLine(today(), documentWords(words.locale));
    const text =
      kind === 'csv' ? mark + improvementsJiraCsv(list, words) : improvementsMarkdown(list, words, dated);
    const title = `${list.document.title} ${said.fileTitle}`.trim();
    const suggestedName = fileName(title, kind, words.exchange.unnamed);
    const saved = await currentPlatform().saveFile({
      suggestedName,
      kind,
      bytes: new TextEncoder().encode(text),
    });
    if (saved === null) return;
    if (saved.ok) showToast({ text: words.exchange.exported(saved.value.name) });
    else showToast({ text: words.shell.saveFailed(saved.error), tone: 'problem' });
  }

  return (
    <Menu
      icon={<Icon name="more" />}
      aria-label={said.more}
      items={[
        { id: 'copyMarkdown', label: said.copyMarkdown, run: () => void copy('markdown') },
        { id: 'copyTsv', label: said.copyTsv, run: () => void copy('tsv') },
        { id: 'exportCsv', label: said.exportCsv, apart: true, run: () => void save('csv') },
        { id: 'exportMarkdown', label: said.exportMarkdown, run: () => void save('md') },
      ]}
    />
  );
}
