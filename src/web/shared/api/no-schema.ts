/** Stands in for `typebox` in the browser: any builder gives something that can be built upon, and weighs nothing. */
const nothing: unknown = new Proxy(() => nothing, {
  get: (_target, name) => (name === Symbol.toPrimitive ? () => '' : nothing),
  ownKeys: () => [],
});

// biome-ignore lint/style/noDefaultExport: takes the place of a module whose builder is its default export
export default nothing;
