/** The index compiled from `seeds/` at build time (src/build/package/bundled-index.ts). */
declare module 'virtual:fact-index' {
  const index: import('./core/model').FactIndex;
  export default index;
}

/** The corrections that index was compiled with; empty where there are none. */
declare module 'virtual:editorial' {
  const editorial: import('./core/editorial/editorial').Editorial;
  export default editorial;
}
