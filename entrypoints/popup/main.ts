import { startPopup } from '../../src/app/popup/popup';

startPopup(document);
