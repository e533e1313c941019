import { expect, test } from 'vitest';
import { callCommand, loadSampleText } from '../../helpers/core.ts';
import { openLoopback, readSessionCode, sendRaw, startSession } from '../../helpers/loopback.ts';

type ForgedRequest = {
  readonly method?: string;
  readonly target?: string;
  /** Headers that are different; null omits one, a list sends it more than once. */
  readonly headers?: { readonly [name: string]: string | null | readonly string[] };
  readonly body?: string;
};

const place = JSON.stringify({ negotiation: 'loi-belarus', clause: 'ip', to: { place: 'first' } });

test('rejects every forged request, and changes nothing', async () => {
  const { host: server, core } = await openLoopback();
  const negotiation = await loadSampleText(core);
  const { origin } = server;
  const host = new URL(origin).host;
  const used = server.newAddress();
  const token = (await startSession(origin, used))['X-Naskah-Token'];
  const code = readSessionCode(server.newAddress());

  /** A page's own write, apart from what is forged. */
  const ask = ({ method = 'POST', target = '/call/clauses.place', headers = {}, body = place }: ForgedRequest) => {
    const all = {
      Host: host,
      Origin: origin,
      'Sec-Fetch-Site': 'same-origin',
      'Content-Type': 'application/json',
      'Content-Length': String(Buffer.byteLength(body, 'latin1')),
      'X-Naskah-Token': token,
      ...headers,
    };
    const lines = Object.entries(all).flatMap(([name, value]) => [value ?? []].flat().map((one) => `${name}: ${one}`));
    return sendRaw(origin, `${method} ${target} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body}`);
  };
  const session = (given: string): ForgedRequest => ({
    target: '/session',
    headers: { 'X-Naskah-Token': null },
    body: JSON.stringify({ code: given }),
  });
  const nothing = { 'Content-Type': null, 'Content-Length': null };
  const get = (target: string): ForgedRequest => ({ method: 'GET', target, headers: nothing, body: '' });
  const parts = { 'X-Naskah-Token': null, 'Content-Length': null, 'Transfer-Encoding': 'chunked' };
  const port = new URL(origin).port;
  const cut = token.slice(0, -1);

  const forged: readonly (readonly [status: number, what: string, ForgedRequest])[] = [
    [403, 'a name that was made to point here', { headers: { Host: `naskah.example:${port}` } }],
    [403, 'the host without its port', { headers: { Host: '127.0.0.1' } }],
    [403, 'another port', { headers: { Host: '127.0.0.1:80' } }],
    [403, 'localhost', { headers: { Host: `localhost:${port}` } }],
    [403, 'a host with a name before it', { headers: { Host: `x@${host}` } }],
    [403, 'a host with a dot behind it', { headers: { Host: `127.0.0.1.:${port}` } }],
    [403, 'an empty host', { headers: { Host: '' } }],
    [400, 'no host', { headers: { Host: null } }],
    [400, 'two hosts, ours first', { headers: { Host: [host, 'naskah.example'] } }],
    [400, 'two hosts, ours last', { headers: { Host: ['naskah.example', host] } }],
    [400, 'the same host twice', { headers: { Host: [host, host] } }],

    [403, 'no origin', { headers: { Origin: null } }],
    [403, 'an empty origin', { headers: { Origin: '' } }],
    [403, 'a null origin', { headers: { Origin: 'null' } }],
    [403, 'another site', { headers: { Origin: 'https://naskah.example' } }],
    [403, 'another port of this machine', { headers: { Origin: 'http://127.0.0.1:80' } }],
    [403, 'our address as https', { headers: { Origin: `https://${host}` } }],
    [403, 'localhost as the origin', { headers: { Origin: `http://localhost:${port}` } }],
    [403, 'our origin with more behind it', { headers: { Origin: `${origin}.naskah.example` } }],
    [403, 'our origin with a slash', { headers: { Origin: `${origin}/` } }],
    [400, 'two origins', { headers: { Origin: [origin, 'https://naskah.example'] } }],
    [403, 'another site, as the browser says', { headers: { 'Sec-Fetch-Site': 'cross-site' } }],
    [403, 'another port, as the browser says', { headers: { 'Sec-Fetch-Site': 'same-site' } }],
    [400, 'two answers as to the site', { headers: { 'Sec-Fetch-Site': ['same-origin', 'cross-site'] } }],

    [401, 'no token', { headers: { 'X-Naskah-Token': null } }],
    [401, 'an empty token', { headers: { 'X-Naskah-Token': '' } }],
    [401, 'a token cut short', { headers: { 'X-Naskah-Token': cut } }],
    [
      401,
      'a token with its last sign changed',
      { headers: { 'X-Naskah-Token': `${cut}${token.endsWith('A') ? 'B' : 'A'}` } },
    ],
    [401, 'a token with more behind it', { headers: { 'X-Naskah-Token': `${token}A` } }],
    [401, 'a code for a token', { headers: { 'X-Naskah-Token': code } }],
    [401, 'the secret for a token', { headers: { 'X-Naskah-Token': server.secret } }],
    [401, 'the token as a cookie', { headers: { 'X-Naskah-Token': null, Cookie: `X-Naskah-Token=${token}` } }],
    [401, 'the token as a bearer', { headers: { 'X-Naskah-Token': null, Authorization: `Bearer ${token}` } }],
    [
      401,
      'the token in the address',
      { target: `/call/clauses.place?token=${token}`, headers: { 'X-Naskah-Token': null } },
    ],
    [400, 'two tokens', { headers: { 'X-Naskah-Token': ['x', token] } }],

    [401, 'a code that was used', session(readSessionCode(used))],
    [401, 'no such code', session('x')],
    [401, 'an empty code', session('')],
    [401, 'a token for a code', session(token)],
    [401, 'a code among others', { ...session(''), body: JSON.stringify({ code: [code] }) }],
    [401, 'a code with more beside it', { ...session(''), body: JSON.stringify({ code, more: 1 }) }],
    [403, 'a code from another site', { ...session(code), headers: { Origin: 'https://naskah.example' } }],
    [413, 'a code in much else', { ...session(''), body: JSON.stringify({ code, more: 'x'.repeat(2000) }) }],
    [401, 'a fresh address with a token', { target: '/open', headers: nothing, body: '' }],
    [
      401,
      'a fresh address with a wrong secret',
      { target: '/open', headers: { ...nothing, 'X-Naskah-Secret': token }, body: '' },
    ],

    [415, 'a form', { headers: { 'Content-Type': 'application/x-www-form-urlencoded' } }],
    [415, 'plain text', { headers: { 'Content-Type': 'text/plain' } }],
    [415, 'a form of parts', { headers: { 'Content-Type': 'multipart/form-data; boundary=x' } }],
    [415, 'no content type', { headers: { 'Content-Type': null } }],
    [415, 'a charset', { headers: { 'Content-Type': 'application/json; charset=utf-16' } }],
    [400, 'two content types', { headers: { 'Content-Type': ['application/json', 'text/plain'] } }],
    [415, 'packed JSON', { headers: { 'Content-Encoding': 'gzip' } }],
    [415, 'JSON for a file', { target: '/files?name=a.docx' }],
    [400, 'a file without a name', { target: '/files', headers: { 'Content-Type': 'application/octet-stream' } }],
    [400, 'no JSON', { body: '{' }],
    [400, 'nothing', { body: '' }],
    [400, 'JSON with a byte order mark', { body: `\u{ef}\u{bb}\u{bf}${place}` }],
    [400, 'no UTF-8', { body: '"\u{ff}"' }],
    [415, 'a body where none belongs', { target: '/quit' }],
    [413, 'a body where none belongs, without a type', { target: '/quit', headers: { 'Content-Type': null } }],

    [413, 'a size that is too large', { headers: { 'Content-Length': '4194305' } }],
    [413, 'a size beyond all numbers that are exact', { headers: { 'Content-Length': '9007199254740993' } }],
    [400, 'a size beyond all numbers', { headers: { 'Content-Length': '99999999999999999999999' } }],
    [400, 'a size below nothing', { headers: { 'Content-Length': '-1' } }],
    [400, 'two sizes', { headers: { 'Content-Length': ['10', '20'] } }],
    [400, 'a size and parts', { headers: { 'Transfer-Encoding': 'chunked' } }],
    [431, 'a header too long', { headers: { 'X-Long': 'x'.repeat(20_000) } }],

    [
      413,
      'more in parts than may be',
      { ...session(''), headers: parts, body: `7d0\r\n${'x'.repeat(2000)}\r\n0\r\n\r\n` },
    ],

    [403, 'a preflight of another site', { method: 'OPTIONS', headers: { Origin: 'https://naskah.example' } }],
    [405, 'a preflight of ours', { method: 'OPTIONS' }],
    [405, 'a command by GET', get('/call/clauses.place')],
    [405, 'the session by GET', get(`/session?code=${code}`)],
    [405, 'an end by GET', get('/quit')],
    [405, 'changes by GET', get('/changes')],
    [405, 'a command by PUT', { method: 'PUT' }],
    [405, 'a page by POST', { target: '/' }],
    [405, 'a page by HEAD', { ...get('/'), method: 'HEAD' }],
    [405, 'a page by DELETE', { method: 'DELETE', target: '/index.html' }],
    [405, 'TRACE', { method: 'TRACE', target: '/' }],
    [0, 'a tunnel', { method: 'CONNECT', target: host }],
    [400, 'no method', { method: 'NASKAH' }],

    [400, 'an address as for a proxy', { target: `${origin}/call/clauses.place` }],
    [400, 'another address as for a proxy', { target: 'http://naskah.example/call/clauses.place' }],
    [400, 'two slashes', { target: '//naskah.example/call/clauses.place' }],
    [400, 'a star', { method: 'OPTIONS', target: '*' }],
    [405, 'a command in capitals', { target: '/CALL/clauses.place' }],
    [405, 'a command of two parts', { target: '/call/clauses.place/x' }],
    [405, 'a command in signs', { target: '/call/clauses%2eplace' }],
    [405, 'a file that is no hash', { target: '/file/..%2f..%2fnaskah.db' }],
    [404, 'two dots', get('/../../naskah.db')],
    [404, 'two dots inside', get('/assets/../index.html')],
    [404, 'two dots in signs', get('/%2e%2e/%2e%2e/data/naskah.db')],
    [404, 'two dots with the slash in signs', get('/..%2f..%2fdata%2fnaskah.db')],
    [404, 'two dots twice in signs', get('/%252e%252e%252fnaskah.db')],
    [404, 'two dots and backslashes', get('/..\\..\\data\\naskah.db')],
    [404, 'two dots and backslashes in signs', get('/..%5c..%5cdata%5cnaskah.db')],
    [404, 'two dots in overlong signs', get('/%c0%ae%c0%ae/naskah.db')],
    [404, 'a file of the machine', get('/etc/passwd')],
    [404, 'a page with a null behind it', get('/index.html%00.js')],
    [404, 'a page in signs', get('/%69ndex.html')],
    [403, 'a page from another site', { ...get('/'), headers: { ...nothing, 'Sec-Fetch-Site': 'cross-site' } }],
    [403, 'a page for another site', { ...get('/'), headers: { ...nothing, Origin: 'https://naskah.example' } }],
    [403, 'a page under another name', { ...get('/'), headers: { ...nothing, Host: `naskah.example:${port}` } }],
    [400, 'a line within a header', { headers: { 'X-A': 'b\r\n Host: naskah.example' } }],
    [400, 'a space before the colon', { headers: { 'Host ': 'naskah.example' } }],
  ];

  const before = await callCommand(core, 'records.list', { negotiation });
  const got: (readonly [number, string])[] = [];
  for (const [, what, one] of forged) got.push([await ask(one), what]);
  expect(got).toEqual(forged.map(([status, what]) => [status, what]));
  expect(forged.length).toBeGreaterThan(100);
  expect(await callCommand(core, 'records.list', { negotiation })).toEqual(before);

  // The same request without any forgery succeeds, and nothing above has used up the code.
  expect(await ask({})).toBe(200);
  expect(await ask(session(code))).toBe(200);
  expect(await callCommand(core, 'records.list', { negotiation })).toHaveLength(before.length + 1);
});

test('no response, success or failure, reveals anything to another site', async () => {
  const { host: server } = await openLoopback();
  for (const [method, path] of [
    ['OPTIONS', '/call/person.show'],
    ['GET', '/'],
    ['POST', '/session'],
  ] as const) {
    const { headers } = await fetch(`${server.origin}${path}`, {
      method,
      headers: { Origin: 'https://naskah.example', 'Access-Control-Request-Method': 'POST' },
    });
    expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('set-cookie')).toBe(null);
  }
});
