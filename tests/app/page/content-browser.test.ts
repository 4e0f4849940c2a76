import { expect, test, vi } from 'vitest';

test('the script of each page asks the browser for nothing until it needs it', async () => {
  const asked = vi.fn();
  vi.stubGlobal('chrome', new Proxy({}, { get: (_, name) => asked(name) as unknown }));
  const { browser } = await import('../../../src/app/page/content-browser');
  expect(browser).toBe((globalThis as { readonly chrome?: unknown }).chrome);
  expect(asked).not.toHaveBeenCalled();
});
