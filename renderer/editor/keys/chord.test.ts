import { expect, test } from 'vitest';
import { germanApp as german } from '#shared/text/de/frame/app';
import { appWords } from '#shared/text/en/frame/app';
import { accelerator, belongsToTyping, type Chord, chordsOf, chordText, chordTexts, matches } from './chord';

function press(key: string, held: Partial<KeyboardEvent> = {}) {
  return { key, code: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held };
}

const undo: Chord = { key: 'Z', mod: true };
const redo: Chord = { key: 'Z', mod: true, shift: true };
const fit: Chord = { key: '1', code: 'Digit1', shift: true };
const zoomIn: Chord = { key: '+', mod: true };

test('control is the modifier, on a Mac the command key', () => {
  expect(matches(undo, press('z', { ctrlKey: true }), false)).toBe(true);
  expect(matches(undo, press('z', { metaKey: true }), true)).toBe(true);
  expect(matches(undo, press('z', { ctrlKey: true }), true)).toBe(false);
});

test('a further key held makes it another combination', () => {
  expect(matches(undo, press('Z', { ctrlKey: true, shiftKey: true }), false)).toBe(false);
  expect(matches(redo, press('Z', { ctrlKey: true, shiftKey: true }), false)).toBe(true);
  expect(matches(undo, press('z', { ctrlKey: true, altKey: true }), false)).toBe(false);
});

test('a digit with shift is found on every layout', () => {
  expect(matches(fit, press('!', { code: 'Digit1', shiftKey: true }), false)).toBe(true);
  expect(matches(fit, press('1', { code: 'Digit1' }), false)).toBe(false);
});

test('a sign is found with and without shift', () => {
  expect(matches(zoomIn, press('+', { ctrlKey: true }), false)).toBe(true);
  expect(matches(zoomIn, press('+', { ctrlKey: true, shiftKey: true }), false)).toBe(true);
});

test('keys without a modifier belong to the field in which one types', () => {
  expect(belongsToTyping({ key: 'Delete' })).toBe(true);
  expect(belongsToTyping(fit)).toBe(true);
  expect(belongsToTyping(undo)).toBe(false);
  expect(belongsToTyping({ key: 'F2' })).toBe(false);
});

test('combinations are written as the system writes them', () => {
  expect(chordText(redo, false, appWords.keyNames)).toBe('Ctrl+Shift+Z');
  expect(chordText(redo, true, appWords.keyNames)).toBe('⇧⌘Z');
  expect(accelerator(redo)).toBe('CmdOrCtrl+Shift+Z');
  expect(accelerator(zoomIn)).toBe('CmdOrCtrl+Plus');
});

test('keys with a name of their own that are held with the same ones are written together', () => {
  const chords = [
    ...chordsOf(['ArrowUp', 'ArrowDown'], { alt: true }),
    ...chordsOf(['Enter', 'Home']),
    redo,
    undo,
  ];
  expect(chordTexts(chords, false, appWords.keyNames)).toEqual([
    'Alt+↑ ↓',
    'Enter Home',
    'Ctrl+Shift+Z',
    'Ctrl+Z',
  ]);
});

test('keys are called what they are called in the language', () => {
  const named = chordsOf(['Home', 'End', 'PageUp', 'PageDown', 'Tab', 'Escape']);
  expect(chordTexts(named, false, german.keyNames)).toEqual(['Pos1 Ende Bild ↑ Bild ↓ Tab Esc']);
});

test('where it is not known whether this is a Mac, control and the command key are one; Shift counts with the space bar', () => {
  expect(matches(undo, press('z', { metaKey: true }), null)).toBe(true);
  expect(matches(undo, press('z', { ctrlKey: true }), null)).toBe(true);
  expect(matches({ key: ' ', shift: true }, press(' '), null)).toBe(false);
});
