import { PortClient } from '../../../shared/api/port/port-client.ts';

// The core for a check, in the page: a port of its own beside that of the page. Bundled, and run in the page.
window.openCore = () =>
  new Promise((resolve) => {
    const name = crypto.randomUUID();
    const hear = ({ data, ports: [port] }) => {
      if (data?.naskah !== name) return;
      window.removeEventListener('message', hear);
      const client = new PortClient((message) => port.postMessage(message));
      port.onmessage = ({ data: message }) => client.take(message);
      resolve(client);
    };
    window.addEventListener('message', hear);
    window.naskah.connect(name);
  });
