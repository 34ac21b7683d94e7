import { contextBridge, ipcRenderer } from 'electron';
// Only types come from the contract: main checks every message against it, and the schemas stay out of here.
import type {
  Deliveries,
  DeliveryChannel,
  NoticeChannel,
  Notices,
  QuestionChannel,
  Questions,
} from '#shared/bridge/contract';
import { bridgeName, type DesktopBridge } from '#shared/bridge/desktopBridge';

function ask<C extends QuestionChannel>(
  channel: C,
  ...args: Questions[C]['arguments']
): Promise<Questions[C]['answer']> {
  return ipcRenderer.invoke(channel, ...args);
}

function tell<C extends NoticeChannel>(channel: C, ...args: Notices[C]): void {
  ipcRenderer.send(channel, ...args);
}

function hear<C extends DeliveryChannel>(channel: C, listener: (...args: Deliveries[C]) => void): () => void {
  // The event stays here: its `sender` would hand the page every channel.
  function receive(_event: unknown, ...args: Deliveries[C]): void {
    listener(...args);
  }
  ipcRenderer.on(channel, receive);
  return () => {
    ipcRenderer.off(channel, receive);
  };
}

const bridge = {
  openMap: () => ask('openMap'),
  saveFile: (request) => ask('saveFile', request),
  writeClipboard: (forms) => ask('writeClipboard', forms),
  setLanguage: (locale) => tell('setLanguage', locale),
  setMenu: (menu) => tell('setMenu', menu),
  onMenuAction: (listener) => hear('menuAction', listener),
  onOpenFile: (listener) => hear('openFile', listener),
  ready: () => tell('ready'),
} satisfies DesktopBridge;

contextBridge.exposeInMainWorld(bridgeName, bridge);
