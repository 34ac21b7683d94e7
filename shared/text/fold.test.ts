import { expect, test } from 'vitest';
import { fold } from './fold';

test('case and accents make no difference', () => {
  expect(fold('Änderung  PRÜFEN')).toBe('anderung prufen');
  expect(fold('Vérification')).toBe('verification');
  expect(fold('Żądanie przyjęte, Łódź')).toBe('zadanie przyjete, lodz');
});

test('letters without an accent of their own are spelt out', () => {
  expect(fold('Größe')).toBe('grosse');
  expect(fold('Æble på Sjælland')).toBe('aeble pa sjaelland');
  expect(fold('İSTANBUL')).toBe('istanbul');
});
