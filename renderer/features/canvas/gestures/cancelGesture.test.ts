import { expect, test } from 'vitest';
import { createCanvasStore } from '../canvasStore';
import { cancelGesture } from './cancelGesture';

const box = { x: 0, y: 0, width: 10, height: 10 };

test('an empty hand has nothing to put back, and goes on as before', () => {
  const store = createCanvasStore();
  expect(cancelGesture(store)).toBeNull();
  expect(store.getState().cancelled).toBe(false);
});

test('a step, an arrow and an area are put back, and the rest of the gesture means nothing', () => {
  const held = {
    step: { drag: { step: 's', at: { x: 1, y: 2 }, aim: null } },
    arrow: { drawnFlow: { from: 's', at: { x: 1, y: 2 }, over: null } },
    area: { marquee: box },
  };
  for (const [name, state] of Object.entries(held)) {
    const store = createCanvasStore();
    store.setState(state);
    expect(cancelGesture(store)).toBe(name);
    expect(store.getState()).toMatchObject({ drag: null, drawnFlow: null, marquee: null, cancelled: true });
  }
});
