import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import type { Client } from '../../../shared/api/client.ts';
import type { Topic } from '../../../shared/api/result.ts';
import { ipcChannels } from './ipc-channels.ts';

/** Exposes the client to the page in the window as `window.naskah`, and nothing else of Electron. */
export function exposeClient(): void {
  const client: Client = {
    call: (name, input) => ipcRenderer.invoke(ipcChannels.call, name, input),
    file: (sha256) => ipcRenderer.invoke(ipcChannels.file, sha256),
    receive: (negotiation, name, bytes) => ipcRenderer.invoke(ipcChannels.receive, negotiation, name, bytes),
    saveAs: (name, sha256) => ipcRenderer.invoke(ipcChannels.saveAs, name, sha256),
    printPage: (paper) => ipcRenderer.invoke(ipcChannels.printPage, paper),
    stores: {
      list: () => ipcRenderer.invoke(ipcChannels.stores),
      open: (folder) => ipcRenderer.invoke(ipcChannels.openStore, folder),
    },
    reopened: () => ipcRenderer.invoke(ipcChannels.reopened),
    onChanged: (listener) => {
      const hear = (_event: IpcRendererEvent, topics: readonly Topic[]) => listener(topics);
      ipcRenderer.on(ipcChannels.changed, hear);
      return () => void ipcRenderer.off(ipcChannels.changed, hear);
    },
  };
  contextBridge.exposeInMainWorld('naskah', client);
}
