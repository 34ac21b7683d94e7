/* A file that the build takes along as a data: address. */
declare module '*?inline' {
  const address: string;
  // biome-ignore lint/style/noDefaultExport: what the build makes of it
  export default address;
}
