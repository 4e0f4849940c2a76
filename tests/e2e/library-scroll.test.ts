import { describe, expect, test } from 'vitest';
import { openView } from '../support/browser/drive-library';
import type { Root, Surface } from '../support/browser/reader';
import { useReader } from '../support/browser/use-reader';

/** In the page: scrolls the part to its end, and tells whether what names its columns still stands at its top. */
function staysOnTop(root: Root, part: string, head: string): boolean {
  const scroller = root.querySelector(part)!;
  scroller.scrollTop = scroller.scrollHeight;
  if (scroller.scrollTop === 0) throw new Error(`${part} has nothing to scroll`);
  const distance =
    root.querySelector(head)!.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  return Math.abs(distance) <= 1;
}

const showStatements = async (facts: Surface): Promise<void> => {
  await facts.click('.check input');
  await facts.waitFor((root) => root.querySelector('.bar-statement'));
};

describe('a long view', () => {
  const { reader } = useReader();

  test('keeps the sources’ names above the table', async () => {
    await reader().emulate({ width: 1200, height: 800 });
    const facts = await openView(reader(), 'matrix');
    expect(await facts.run(staysOnTop, '.matrix-scroll', '.matrix thead th')).toBe(true);
    await facts.close();
  });

  test('counts nothing that the browser would count anew with each fact that is drawn', async () => {
    const facts = await openView(reader(), 'facts');
    await facts.waitFor((root) => root.querySelector('.fact'));
    const counting = await facts.run((root) =>
      [...root.querySelectorAll('.fact, .fact *')]
        .filter((each) => getComputedStyle(each).counterIncrement !== 'none')
        .map((each) => each.localName),
    );
    expect(counting).toEqual([]);
    await facts.close();
  });

  test('keeps the dates above the timeline', async () => {
    await reader().emulate({ width: 800, height: 600 });
    const facts = await openView(reader(), 'timeline');
    await showStatements(facts);
    expect(await facts.run(staysOnTop, '.timeline', '.timeline-axis')).toBe(true);
    await facts.close();
  });
});
