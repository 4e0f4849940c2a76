/** The probe alone: the package's entry would bring the whole extractor into every page. */
declare module '@mozilla/readability/Readability-readerable.js' {
  import type { isProbablyReaderable } from '@mozilla/readability';
  const probe: typeof isProbablyReaderable;
  // eslint-disable-next-line import-x/no-default-export -- the package's own shape
  export default probe;
}
