/** The index compiled from `seeds/` at build time (src/build/bundled-index.ts). */
declare module 'virtual:fact-index' {
  const index: import('./core/model').FactIndex;
  export default index;
}
