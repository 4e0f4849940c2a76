import { describe, expect, test } from 'vitest';
import { dropSwitch, findSwitch, hostOf, setSwitch, siteOf } from '../../src/core/site';

describe('hostOf', () => {
  test.each([
    ['https://www.Ferry.example/a/b?c#d', 'ferry.example'],
    ['http://user:secret@news.ferry.example:8080/', 'news.ferry.example'],
    ['https://ferry.example.', 'ferry.example'],
    ['http://127.0.0.1:3000/x', '127.0.0.1'],
    ['http://[::1]:80/', '[::1]'],
    ['https://bücher.example/', 'bücher.example'],
    ['https://evil.example#@ferry.example', 'evil.example'],
  ])('reads %s as %s', (address, host) => {
    expect(hostOf(address)).toBe(host);
  });

  test.each(['about:blank', 'chrome://settings', 'file:///tmp/a', 'javascript:alert(1)', '', 'https://'])(
    'finds no host in %j',
    (address) => {
      expect(hostOf(address)).toBeNull();
    },
  );
});

describe('siteOf', () => {
  test.each([
    ['ferry.example', 'ferry.example'],
    ['edition.ferry.example', 'ferry.example'],
    ['a.b.ferry.co.uk', 'ferry.co.uk'],
    ['ferry.co.uk', 'ferry.co.uk'],
    ['ada.substack.com', 'ada.substack.com'],
    ['127.0.0.1', '127.0.0.1'],
    ['localhost', 'localhost'],
  ])('keeps %s under %s', (host, site) => {
    expect(siteOf(host)).toBe(site);
  });
});

describe('a switch', () => {
  test('holds for the site and everything below it', () => {
    const switches = setSwitch({}, 'edition.ferry.example', false, false);
    expect(Object.keys(switches)).toEqual(['ferry.example']);
    expect(findSwitch(switches, 'ferry.example')?.on).toBe(false);
    expect(findSwitch(switches, 'a.b.ferry.example')?.on).toBe(false);
    expect(findSwitch(switches, 'otherferry.example')).toBeNull();
  });

  test('holds for one host alone when the reader says so', () => {
    const switches = setSwitch({}, 'edition.ferry.example', false, true);
    expect(findSwitch(switches, 'edition.ferry.example')?.on).toBe(false);
    expect(findSwitch(switches, 'a.edition.ferry.example')).toBeNull();
    expect(findSwitch(switches, 'ferry.example')).toBeNull();
  });

  test('of a host counts before that of its site', () => {
    const off = setSwitch({}, 'ferry.example', false, false);
    const switches = setSwitch(off, 'edition.ferry.example', true, true);
    expect(findSwitch(switches, 'edition.ferry.example')?.on).toBe(true);
    expect(findSwitch(switches, 'live.ferry.example')?.on).toBe(false);
  });

  test('of a site replaces those below it', () => {
    const only = setSwitch({}, 'edition.ferry.example', true, true);
    expect(setSwitch(only, 'ferry.example', false, false)).toEqual({
      'ferry.example': { on: false, subdomains: true },
    });
  });

  test('can be forgotten', () => {
    expect(dropSwitch(setSwitch({}, 'ferry.example', false, false), 'ferry.example')).toEqual({});
  });

  test('is not found in what every object inherits', () => {
    expect(findSwitch({}, 'constructor')).toBeNull();
    expect(findSwitch({}, '__proto__')).toBeNull();
  });
});
