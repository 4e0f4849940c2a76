import { defineBackground } from '#imports';
import { startBackground } from '../src/app/background/background';

export default defineBackground({ type: 'module', main: startBackground });
