import { describe, expect, test } from 'vitest';
import { makeArticle, STORY } from '../support/make/made-pages';
import { countPainted, useReader } from '../support/browser/use-reader';
import { waitFor } from '../support/browser/wait-for';

describe('pages that make it hard', () => {
  const { reader, server } = useReader();

  test.each([
    [
      'a policy that allows nothing',
      { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:" },
    ],
    ['a sandboxing policy', { 'content-security-policy': 'sandbox' }],
    [
      'trusted types',
      { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
    ],
  ])('shows marks and card under %s', async (_policy, headers) => {
    server().add('policy.html', makeArticle({ headers }));
    const page = await reader().open(server().url('policy.html'));
    await page.waitForMarks();
    const card = await page.openCard('Uschakow');
    expect(await card.text()).toContain('Ushakov');
    expect(page.noise).toEqual([]);
    await page.close();
  });

  test('shows a card that can be used inside a modal dialog, and Escape leaves the dialog open', async () => {
    const page = await reader().open(server().url('modal.html'));
    await page.waitForMarks();
    await page.page.click('#open');
    await waitFor('marks in the dialog', async () =>
      (await page.marks()).some((mark) => mark.text.includes('Selenskyj')),
    );
    const card = await page.openCard('Selenskyj');
    await card.click('[aria-label="Close"]');
    await page.waitForNoCard();
    const again = await page.openCard('Wittkoff');
    await again.close();
    await page.waitForNoCard();
    expect(await page.page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
    await page.close();
  });

  test('follows a page that changes its story without loading', async () => {
    const page = await reader().open(server().url('spa.html'));
    await waitFor('the first story', async () =>
      (await page.marks()).some((mark) => mark.text.includes('Wittkoff')),
    );
    await page.page.click('[data-story="ferries"]');
    await waitFor('a story without marks', async () => (await page.page.evaluate(countPainted)) === 0);
    await page.page.click('[data-story="kyiv"]');
    await waitFor('the third story', async () =>
      (await page.marks()).some((mark) => mark.text.includes('Umjerow')),
    );
    await page.page.goBack();
    await page.page.goBack();
    await waitFor('the first again', async () =>
      (await page.marks()).some((mark) => mark.text.includes('Uschakow')),
    );
    const painted = await page.page.evaluate(countPainted);
    expect(painted).toBe((await page.marks()).length);
    expect(page.noise).toEqual([]);
    await page.close();
  });

  test('marks what is added later and lets go of what is taken away', async () => {
    server().add(
      'live.html',
      makeArticle({ body: '<p id="first">Steve Wittkoff left Moscow in the morning.</p>' }),
    );
    const page = await reader().open(server().url('live.html'));
    await page.waitForMarks();
    await page.page.evaluate((story) => {
      document.querySelector('article')?.insertAdjacentHTML('beforeend', story);
    }, STORY);
    await waitFor('marks in what was added', async () =>
      (await page.marks()).some((mark) => mark.text.includes('Umjerow')),
    );
    await page.page.evaluate(() =>
      document.querySelectorAll('article > :not(h1)').forEach((each) => each.remove()),
    );
    await waitFor('nothing painted', async () => (await page.page.evaluate(countPainted)) === 0);
    await page.close();
  });

  test.each(['open', 'closed'])('marks names in %s shadow roots and opens cards there', async (mode) => {
    const body = `<p>Nothing of note was said on the quay.</p><story-box></story-box>`;
    const after = `<script>
      const root = document.querySelector('story-box').attachShadow({ mode: '${mode}' });
      root.innerHTML = '<p>Wolodymyr Selenskyj waited in Dublin for a call from the Americans.</p>';
    </script>`;
    server().add('shadow.html', makeArticle({ body, after }));
    const page = await reader().open(server().url('shadow.html'));
    const card = await page.openCard('Selenskyj');
    expect(await card.text()).toMatch(/Zelensk/);
    expect(page.noise).toEqual([]);
    await page.close();
  });

  test.each([
    ['edited', '<p contenteditable="true">Juri Uschakow came</p>'],
    ['typed', '<textarea>Juri Uschakow came</textarea>'],
    ['chosen', '<select><option>Juri Uschakow came</option></select>'],
    [
      'drawn in XML',
      '<svg><foreignObject width="200" height="50"><p>Juri Uschakow came</p></foreignObject></svg>',
    ],
    ['of no visibility', '<p style="visibility: hidden">Juri Uschakow came</p>'],
    ['hidden', '<p hidden>Juri Uschakow came</p>'],
    ['not displayed', '<p style="display: none">Juri Uschakow came</p>'],
    ['run', '<script type="text/plain">Juri Uschakow came</script>'],
    ['drawn', '<svg><text y="20">Juri Uschakow came</text></svg>'],
  ])('never marks words that are %s', async (_how, markup) => {
    const body = `<p>Steve Wittkoff left Moscow in the morning, and nobody followed.</p>${markup}`;
    server().add('unread.html', makeArticle({ body }));
    const page = await reader().open(server().url('unread.html'));
    const marks = await page.waitForMarks();
    expect(marks.map((mark) => mark.text).join()).not.toContain('Uschakow');
    await page.close();
  });

  test.each([
    ['of size zero', '<p style="font-size: 0">Juri Uschakow came to the quay.</p>'],
    ['clipped away', '<p style="clip-path: inset(50%); position: absolute">Juri Uschakow came.</p>'],
    ['cut to a pixel', '<p style="clip: rect(0 0 0 0); position: absolute">Juri Uschakow came.</p>'],
  ])('marks the first mention that can be seen, behind one %s', async (_how, markup) => {
    const body = `${markup}<p>In the evening Juri Uschakow spoke on the quay, and nobody answered.</p>`;
    server().add('unseen.html', makeArticle({ body }));
    const page = await reader().open(server().url('unseen.html'));
    const marks = await page.waitForMarks();
    expect(marks.map(({ text }) => text)).toEqual(['Juri Uschakow']);
    const card = await page.openCard('Uschakow');
    expect(await card.text()).toContain('Ushakov');
    await page.close();
  });

  test.each([
    ['in boxes that are not drawn', '<p style="display: contents">Juri Uschakow <b>came</b> to the quay</p>'],
    ['in a box of size zero', '<p style="width: 0; height: 0; overflow: hidden">Juri Uschakow came</p>'],
  ])('keeps quiet about words %s, and opens the cards of others', async (_how, markup) => {
    const body = `<p>Steve Wittkoff left Moscow in the morning, and nobody followed.</p>${markup}`;
    server().add('odd.html', makeArticle({ body }));
    const page = await reader().open(server().url('odd.html'));
    await page.waitForMarks();
    const card = await page.openCard('Wittkoff');
    expect(await card.text()).toContain('Witkoff');
    expect(page.noise).toEqual([]);
    await page.close();
  });

  test('opens the card of a word whose box is not drawn', async () => {
    const body = '<div style="display: contents">Juri Uschakow came to the quay in the morning.</div>';
    server().add('contents.html', makeArticle({ body }));
    const page = await reader().open(server().url('contents.html'));
    const card = await page.openCard('Uschakow');
    expect(await card.text()).toContain('Ushakov');
    await page.close();
  });
});
