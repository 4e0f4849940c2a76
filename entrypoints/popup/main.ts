import { startPopup } from '../../src/app/popup';

startPopup(document);
