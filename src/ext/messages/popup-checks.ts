/** Checks of what the popup is told, fetched with the first word: most pages have no frame that tells anything, and the popup must open soon. */
import type { PopupMessages } from './messages';
import type { Schemas } from './rpc';

/** As in popup-schemas.ts. */
export const POPUP_CHECKS: Schemas<PopupMessages> = {
  tellFrameHints: {
    request: {
      '~standard': {
        validate: async (value) => {
          const { toldSchema } = await import('./popup-schemas');
          return toldSchema['~standard'].validate(value);
        },
      },
    },
    fromPages: true,
  },
};
