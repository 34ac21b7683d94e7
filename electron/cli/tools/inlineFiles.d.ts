/* A file that the build takes along as a data: address; what it does not know as such needs "url" before. */
declare module '*?inline' {
  const address: string;
  // biome-ignore lint/style/noDefaultExport: what the build makes of it
  export default address;
}

declare module '*?url&inline' {
  const address: string;
  // biome-ignore lint/style/noDefaultExport: what the build makes of it
  export default address;
}
