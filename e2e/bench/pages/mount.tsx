import '@fontsource-variable/inter';
import '../../../renderer/ui/tokens.css';
import '../../../renderer/ui/base.css';
import './mount.css';
import { createRoot, type Root } from 'react-dom/client';
import { applyTheme } from '../../../renderer/app/theme';
import { createEditor } from '../../../renderer/editor/createEditor';
import { EditorProvider } from '../../../renderer/editor/EditorProvider';
import { Canvas } from '../../../renderer/features/canvas/Canvas';
import '../mountPage';
import { painted } from '../rivals/pages/painted';

applyTheme('light', window);
let root: Root | null = null;

/** The canvas of the app alone, given what the rivals are given: a map in memory. */
window.ours = {
  mount(map, { width, height }) {
    root?.unmount();
    const place = document.getElementById('root');
    if (place === null) throw new Error('the page has no place for the canvas');
    const room = { width: `${width}px`, height: `${height}px` };
    // The rivals are given boxes with their texts and places; what the map comes to is no part of drawing it.
    const editor = createEditor(map);
    const begun = performance.now();
    root = createRoot(place);
    root.render(
      <EditorProvider editor={editor}>
        <div className="room" style={room}>
          <Canvas />
        </div>
      </EditorProvider>,
    );
    return painted(begun, () => document.querySelector('.react-flow__node') !== null);
  },
};
