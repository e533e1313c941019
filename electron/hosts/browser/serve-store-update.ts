import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { PageServer } from '../built-pages.ts';
import type { StoreUpdate } from '../store-update.ts';
import { answerRequest } from './answer-request.ts';
import type { HttpListener } from './http-listener.ts';
import { acceptJson, type HttpRoute } from './http-routes.ts';
import { RequestDenial } from './request-denial.ts';

type UpdateServices = {
  readonly listener: HttpListener;
  readonly site: PageServer;
  readonly update: StoreUpdate;
  /** Reports where the page is, once the update takes long enough to be looked at. */
  readonly announce: () => void;
};

/** An open page asks twice a second, so that it has read by then why the update failed. */
const FAILURE_SHOWN_MS = 2000;

/**
 * Serves the pages while the store is being updated: they show its progress and try to enter until the workbench is
 * there. Rejects with the reason if the update fails.
 */
export async function serveStoreUpdate({ listener, site, update, announce }: UpdateServices): Promise<void> {
  const { server, origin, keys } = listener;
  const all = createUpdateRoutes(listener, update);
  const answer = (request: IncomingMessage, response: ServerResponse) =>
    void answerRequest(request, response, { origin, site, keys, touch: () => {}, failed: () => {}, all });
  server.on('request', answer);
  try {
    if (await update.isShort()) return await update.done;
    announce();
    try {
      await update.done;
    } catch (problem) {
      await wait(FAILURE_SHOWN_MS);
      throw problem;
    }
  } finally {
    server.off('request', answer);
  }
}

/** Nobody is admitted yet; a page of the process before finds its token refused, and waits to come back. */
function createUpdateRoutes({ newAddress }: HttpListener, { describe }: StoreUpdate): readonly HttpRoute[] {
  const refuse = async () => {
    const { code, details } = describe();
    throw new RequestDenial(503, code, details);
  };
  return [
    { path: /^\/session(\/proofs|\/return)?$/, by: 'nobody', takes: acceptJson(1024), run: refuse },
    { path: /^\/open$/, by: 'secret', takes: null, run: async () => ({ ok: true, value: { address: newAddress() } }) },
    {
      path: /^\/(session\/return-key|call\/.+|files|file\/.+|changes|stores|stores\/open|logs\/open|quit)$/,
      by: 'token',
      takes: null,
      run: refuse,
    },
  ];
}
