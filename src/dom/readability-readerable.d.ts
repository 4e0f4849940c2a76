/** The probe alone: the package's entry would bring the whole extractor into every page. */
declare module '@mozilla/readability/Readability-readerable.js' {
  import type { isProbablyReaderable } from '@mozilla/readability';
  const probe: typeof isProbablyReaderable;
  export default probe;
}
