/** What goes into the app: the built files only, each library already inside of them. */
const contents = ['dist/main/**', 'dist/renderer/**', 'package.json', '!**/*.map', '!node_modules/**'];

/**
 * Switches inside Electron's program, set for good when it is packed: it is no Node, takes no Node options, is
 * not open to a debugger, and starts from nothing but its own archive, whose contents it checks.
 */
const electronFuses = {
  runAsNode: false,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableCookieEncryption: true,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
};

/** @type {import('electron-builder').Configuration} */
export default {
  appId: 'app.millrace.desktop',
  productName: 'Millrace',
  copyright: 'Copyright © the Millrace authors, MIT licence',
  directories: { output: 'release', buildResources: 'build/icons' },
  files: contents,
  asar: true,
  npmRebuild: false,
  electronFuses,
  // Nothing is ever fetched for an update: the app promises to leave the network alone.
  publish: null,
  fileAssociations: [
    {
      ext: 'vsmap',
      name: 'Value stream map',
      description: 'Value stream map',
      mimeType: 'application/vnd.millrace.vsmap+json',
      role: 'Editor',
      icon: 'document',
    },
  ],
  linux: {
    // A deb would need the address of a home page, which the project does not have.
    target: ['AppImage', 'tar.gz'],
    icon: 'linux',
    category: 'Office',
    synopsis: 'Value stream maps from idea to production',
    maintainer: 'The Millrace authors',
    executableName: 'millrace',
  },
  mac: {
    target: ['dmg', 'zip'],
    icon: 'icon.icns',
    category: 'public.app-category.productivity',
    hardenedRuntime: true,
  },
  win: { target: ['nsis'], icon: 'icon.ico' },
  nsis: { oneClick: false, perMachine: false, allowToChangeInstallationDirectory: true },
};
