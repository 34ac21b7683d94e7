import { type BrokenFile, file, steps, withMap } from './brokenFile.testing';

/** Texts that are no map at all. */
const texts: readonly BrokenFile[] = [
  { name: 'nothing', text: '', kind: 'empty', place: '' },
  { name: 'blanks and a byte order mark', text: '\uFEFF \n\t', kind: 'empty', place: '' },
  { name: 'half a file', text: '{"format": "vsmap",\n "form', kind: 'notJson', place: '2:7' },
  { name: 'a trailing comma', text: '{"format": "vsmap",\n}', kind: 'notJson', place: '2:1' },
  { name: 'a second value', text: '{} {}', kind: 'notJson', place: '1:4' },
  { name: 'single quotes', text: "{'format': 1}", kind: 'notJson', place: '1:2' },
  { name: 'a comment', text: '{\n  // mine\n}', kind: 'notJson', place: '2:3' },
  { name: 'NaN', text: '{"x": NaN}', kind: 'notJson', place: '1:7' },
  { name: 'a leading zero', text: '{"x": 012}', kind: 'notJson', place: '1:8' },
  { name: 'a bad escape', text: '{"x": "\\x"}', kind: 'notJson', place: '1:9' },
  { name: 'a line break in a text', text: '{"x": "a\nb"}', kind: 'notJson', place: '1:9' },
  { name: 'a picture', text: '\u0089PNG\r\n\u001a\n', kind: 'notJson', place: '1:1' },
  { name: 'a web page', text: '<!doctype html><title>Sign in</title>', kind: 'notJson', place: '1:1' },
  { name: 'a hundred thousand open lists', text: '['.repeat(100_000), kind: 'tooDeep', place: '1:65' },
  {
    name: 'objects inside each other',
    text: `{"format":"vsmap","formatVersion":1,"map":${'{"x":'.repeat(64)}1${'}'.repeat(65)}`,
    kind: 'tooDeep',
    place: '1:358',
  },
  { name: 'more than 20 MB', text: `"${'x'.repeat(20_000_000)}"`, kind: 'tooLarge', place: '' },
  { name: '20 MB in fewer characters', text: `"${'€'.repeat(7_000_000)}"`, kind: 'tooLarge', place: '' },
];

/** JSON that has no envelope of a map. */
const envelopes: readonly BrokenFile[] = [
  { name: 'a list', text: '[]', kind: 'notAMap', place: '' },
  { name: 'null', text: 'null', kind: 'notAMap', place: '' },
  { name: 'some other JSON', text: '{"name": "package"}', kind: 'notAMap', place: 'format' },
  { name: 'another format', text: '{"format": "drawing", "map": {}}', kind: 'notAMap', place: 'format' },
  { name: 'no version', text: '{"format": "vsmap", "map": {}}', kind: 'notAMap', place: 'formatVersion' },
  { name: 'a version as text', text: file({}, '1'), kind: 'notAMap', place: 'formatVersion' },
  { name: 'a version between', text: file({}, 1.5), kind: 'notAMap', place: 'formatVersion' },
  { name: 'a version below zero', text: file({}, -1), kind: 'notAMap', place: 'formatVersion' },
  { name: 'no map', text: '{"format": "vsmap", "formatVersion": 1}', kind: 'notAMap', place: 'map' },
  { name: 'a newer map with other rules', text: file({ id: 'm', nodes: [] }, 7), kind: 'tooNew', place: '' },
  { name: 'too many steps', text: withMap({ steps: steps(5001) }), kind: 'tooManySteps', place: 'map.steps' },
  {
    name: 'an envelope only in the prototype',
    text: '{"__proto__": {"format": "vsmap", "formatVersion": 1, "map": {}}}',
    kind: 'notAMap',
    place: 'format',
  },
];

export const brokenTexts = [...texts, ...envelopes];
