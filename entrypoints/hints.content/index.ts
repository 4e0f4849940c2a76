import { defineContentScript } from '#imports';
import { startPage } from '../../src/app/page/start-page';
import './style.css';

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  main: (context) => {
    startPage(context.signal);
  },
});
