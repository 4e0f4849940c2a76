import { startFacts } from '../../src/app/facts';

startFacts(document, window);
