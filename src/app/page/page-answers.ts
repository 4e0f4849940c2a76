/** What a page answers to popup and key commands; a frame within it tells its marks alone. */
import type { PageItem, PageReport } from '../../core/page/page-report';
import type { PageCards } from './page-cards';
import { readHtml } from './page-html';
import type { PageServices } from './page-services';

/** The page that is asked. */
type Asked = {
  readonly view: Window;
  readonly cards: PageCards;
  readonly items: () => readonly PageItem[];
  readonly report: () => Omit<PageReport, 'items'>;
  readonly markAnyway: () => Promise<void>;
};

/** Answers until the returned function is called. */
export function answerReader(
  { view, cards, items, report, markAnyway }: Asked,
  services: PageServices,
): () => void {
  const showMention = ({ mention }: { readonly mention: number }): boolean => cards.showMark(mention);
  if (view !== view.top)
    return services.serveFrame({
      listFrameHints: async () => {
        const all = items();
        if (all.length > 0) await services.tellFrameHints(all);
        return null;
      },
      showMention,
    });
  return services.serve({
    listPageHints: () => ({ ...report(), items: items() }),
    showMention,
    runCommand: ({ command }) => cards.run(command),
    markAnyway: async () => {
      await markAnyway();
      return null;
    },
    readHtml: () => readHtml(view),
  });
}
