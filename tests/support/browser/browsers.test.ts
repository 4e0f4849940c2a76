import { afterEach, describe, expect, test, vi } from 'vitest';
import { findBrowser } from './browsers';

afterEach(() => vi.unstubAllEnvs());

describe('findBrowser', () => {
  test('takes the executable that the environment names', () => {
    vi.stubEnv('CHROMIUM', process.execPath);
    expect(findBrowser('chromium')).toBe(process.execPath);
  });

  test('says so when the environment names a file that is not there', () => {
    vi.stubEnv('FIREFOX', '/nowhere/firefox');
    expect(() => findBrowser('firefox')).toThrow('FIREFOX names /nowhere/firefox, which does not exist');
  });
});
