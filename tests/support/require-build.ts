import { existsSync } from 'node:fs';
import { BUILT } from './browser/start-reader';

/** Ends the run with a plain word where there is nothing to test. */
export default function requireBuild(): void {
  const missing = Object.values(BUILT).filter((folder) => !existsSync(`${folder}/manifest.json`));
  if (missing.length > 0)
    throw new Error(`${missing.join(' and ')}: not built yet; run "npm run build" first`);
}
