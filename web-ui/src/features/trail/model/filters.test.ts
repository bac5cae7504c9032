import { expect, test } from 'vitest';
import { partsOf } from './fields';
import { isNarrowed, KINDS, noFilters } from './filters';

test('only what says something narrows', () => {
  expect(isNarrowed(noFilters())).toBe(false);
  expect(isNarrowed({ ...noFilters(), q: '  ' })).toBe(false);
  for (const filters of [{ kind: KINDS[0]! }, { by: 'p' }, { q: '店' }, { subjectId: 's' }, { from: '2026-11-28' }, { to: '2026-11-28' }]) {
    expect(isNarrowed({ ...noFilters(), ...filters })).toBe(true);
  }
});

test('a field among others is told apart at its first dot', () => {
  expect(partsOf('customFields.size')).toEqual({ group: 'customFields', key: 'size' });
  expect(partsOf('settings.a.b')).toEqual({ group: 'settings', key: 'a.b' });
  expect(partsOf('name')).toBeNull();
});
