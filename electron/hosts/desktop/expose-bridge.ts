import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from 'electron';
import type {
  CoreBridge,
  CoreState,
  ProjectedPageState,
  ProjectorBridge,
  WindowBridge,
} from '../../../shared/api/window-bridge.ts';
import { ipcChannels } from './ipc-channels.ts';
import { PROJECTOR_MARK } from './projector/projector-mark.ts';

/** What this script uses of the page that it is loaded into. */
declare const window: { readonly postMessage: (message: unknown, origin: string, transfer: unknown[]) => void };
declare const location: { readonly origin: string };

/**
 * Exposes to the page in the window, as `window.naskah`, how it reaches the core, and to that of the workbench what only the
 * main process can do; nothing else of Electron. The channel is made here, and one end sent up: nobody has to post to a page that may just be
 * leaving.
 */
export function exposeBridge(): void {
  const core: CoreBridge = {
    connect: (name) => {
      const { port1, port2 } = new MessageChannel();
      ipcRenderer.postMessage(ipcChannels.connect, null, [port1 as never]);
      window.postMessage({ naskah: name }, location.origin, [port2]);
    },
    onCoreState: (listener) => listen<CoreState>(ipcChannels.core, listener),
  };
  const isProjector = process.argv.includes(PROJECTOR_MARK);
  contextBridge.exposeInMainWorld('naskah', isProjector ? createProjectorBridge(core) : createWindowBridge(core));
}

const createProjectorBridge = (core: CoreBridge): ProjectorBridge => ({
  ...core,
  isProjector: true,
  close: () => ipcRenderer.send(ipcChannels.closeProjected),
});

function createWindowBridge(core: CoreBridge): WindowBridge {
  return {
    ...core,
    saveAs: (name, sha256) => ipcRenderer.invoke(ipcChannels.saveAs, name, sha256),
    printPage: (paper) => ipcRenderer.invoke(ipcChannels.printPage, paper),
    reopened: () => ipcRenderer.invoke(ipcChannels.reopened),
    showMenus: (menus) => ipcRenderer.send(ipcChannels.menus, menus),
    onAction: (listener) => listen<string>(ipcChannels.action, listener),
    // Only a person gives a file a path; a page cannot name one.
    openFile: (file) => ipcRenderer.send(ipcChannels.openFile, webUtils.getPathForFile(file as never)),
    screens: () => ipcRenderer.invoke(ipcChannels.screens),
    project: (screen) => ipcRenderer.invoke(ipcChannels.project, screen),
    projectBeside: (address, screen) => ipcRenderer.invoke(ipcChannels.projectBeside, address, screen),
    onProjectedPage: (listener) => listen<ProjectedPageState>(ipcChannels.projectedPage, listener),
  };
}

function listen<T>(channel: string, listener: (value: T) => void): () => void {
  const hear = (_event: IpcRendererEvent, value: T) => listener(value);
  ipcRenderer.on(channel, hear);
  return () => void ipcRenderer.off(channel, hear);
}
