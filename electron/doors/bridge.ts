import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import type { Client } from '../../shared/api/client.ts';
import type { Topic } from '../../shared/api/result.ts';
import { channels } from './channels.ts';

/** Gives the page in the window its client as `window.naskah`, and nothing else of Electron. */
export function exposeClient(): void {
  const client: Client = {
    call: (name, input) => ipcRenderer.invoke(channels.call, name, input),
    file: (sha256) => ipcRenderer.invoke(channels.file, sha256),
    receive: (negotiation, name, bytes) => ipcRenderer.invoke(channels.receive, negotiation, name, bytes),
    saveAs: (name, sha256) => ipcRenderer.invoke(channels.saveAs, name, sha256),
    stores: {
      list: () => ipcRenderer.invoke(channels.stores),
      open: (folder) => ipcRenderer.invoke(channels.openStore, folder),
    },
    reopened: () => ipcRenderer.invoke(channels.reopened),
    onChanged: (listener) => {
      const hear = (_event: IpcRendererEvent, topics: readonly Topic[]) => listener(topics);
      ipcRenderer.on(channels.changed, hear);
      return () => void ipcRenderer.off(channels.changed, hear);
    },
  };
  contextBridge.exposeInMainWorld('naskah', client);
}
