import { startFacts } from '../../src/app/facts/facts';

startFacts(document, window);
