/** What a reader does in the Sources and Settings views of the facts page, by their controls. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Reader, Surface } from './reader';
import { waitFor } from './wait-for';

/** Opens a view and waits until it is drawn. */
export async function openView(reader: Reader, view: string): Promise<Surface> {
  const facts = await reader.extensionPage(`facts.html#${view}`);
  await facts.waitFor((root) => root.querySelector('main section'));
  return facts;
}

/** Drops a file on the Sources view. */
export async function dropFile(facts: Surface, name: string, text: string): Promise<void> {
  await facts.waitFor((root) => root.querySelector('.source-tools'));
  await facts.run(
    (root, fileName, content) => {
      const files = new DataTransfer();
      files.items.add(new File([content], fileName));
      const drop = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: files });
      root.querySelector('.source-tools')?.dispatchEvent(drop);
    },
    name,
    text,
  );
}

/** Pastes an article into the form of the Sources view and sends it; a preview follows. */
export async function pasteArticle(facts: Surface, article: string): Promise<void> {
  await facts.click('.source-tools button[aria-expanded]');
  await facts.waitFor((root) => root.querySelector('.paste textarea'));
  await facts.run((root, text) => {
    const field = root.querySelector<HTMLTextAreaElement>('.paste textarea')!;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, article);
  await facts.click('.paste [type="submit"]:not([disabled])');
}

/** Chooses a file in the settings ("Import"). */
export async function chooseFile(facts: Surface, name: string, text: string): Promise<void> {
  await facts.waitFor((root) => root.querySelector('.settings input[type="file"]'));
  await facts.run(
    (root, fileName, content) => {
      const field = root.querySelector<HTMLInputElement>('.settings input[type="file"]')!;
      const files = new DataTransfer();
      files.items.add(new File([content], fileName));
      field.files = files.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    text,
  );
}

/** The preview's words once it is there. */
export async function readPreview(facts: Surface): Promise<string> {
  await facts.waitFor((root) => root.querySelector('.change .button-main, .change .notice'));
  return facts.run((root) => root.querySelector('.change')?.textContent ?? '');
}

/** Takes the offered change, and waits until it is done. */
export async function keepChange(facts: Surface): Promise<void> {
  await facts.click('.change .button-main');
  await facts.waitFor((root) => root.querySelector('.change-body > [role="status"] > h2'));
}

/** Names of the sources in the list, in its order. */
export const listSources = (facts: Surface): Promise<string[]> =>
  facts.run((root) => [...root.querySelectorAll('.source-name')].map((each) => each.textContent ?? ''));

/** The text of the next file that the browser saves while `act` runs; it is removed from the folder. */
export async function savedBy(reader: Reader, act: () => Promise<void>): Promise<string> {
  const list = (): string[] =>
    existsSync(reader.downloads)
      ? readdirSync(reader.downloads).filter((name) => name.endsWith('.whosaid.json'))
      : [];
  for (const name of list()) rmSync(join(reader.downloads, name));
  await act();
  return waitFor('the saved file', () => {
    const text = list().map((name) => readFileSync(join(reader.downloads, name), 'utf8'));
    return text[0]?.endsWith('}\n') === true ? text[0] : null;
  });
}
