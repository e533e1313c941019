const NO_ROOM = /\b(ENOSPC|EDQUOT)\b/;
const NOT_ALLOWED = /\b(EACCES|EPERM|EROFS)\b/;
/** Windows does not move a folder while a program has a file in it open. */
const HELD = /\b(EBUSY|ENOTEMPTY)\b|\b(EPERM|EACCES)\b.*\brename\b/;
/** What the system, Node's fetch, npm and a proxy report if a host is missing or does not answer properly. */
const NO_ANSWER =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ECONNABORTED|ETIMEDOUT|EIDLETIMEOUT|ENETUNREACH|ENETDOWN|EHOSTUNREACH|EHOSTDOWN|EPIPE|ERR_SOCKET_TIMEOUT|FETCH_ERROR|ENOTCACHED|UND_ERR_\w+|E50[0-9]|E407|ERR_TLS\w*|CERT_\w+|\w*SELF_SIGNED\w*|UNABLE_TO_\w+)\b|\bfetch failed\b|\bnetwork (timeout|socket)/;

/**
 * Classifies why an installation or download failed, from the output of the program that tried it, as one of the
 * failures that the interface explains. The order matters: npm also mentions the network when it only passes on a disk
 * error.
 */
export function classifyFailure(output, { folder, host }) {
  const code = /npm (?:error|ERR!) code (\S+)/.exec(output);
  const words = code === null ? output : code[1];
  const path = /npm (?:error|ERR!) path (.+)/.exec(output) || /, \w+ '([^']+)'/.exec(output);
  const place = path === null ? folder : path[1].trim();
  if (NO_ROOM.test(words)) return { code: 'install-no-room', details: { path: place } };
  if (HELD.test(words)) return { code: 'install-held', details: { path: place } };
  if (NOT_ALLOWED.test(words)) return { code: 'install-not-allowed', details: { path: place } };
  if (NO_ANSWER.test(words)) return { code: 'install-unreachable', details: { host: hostIn(output) || host } };
  return { code: 'install-failed', details: { reason: words === output ? lastLine(output) : words } };
}

function hostIn(output) {
  const url = /https?:\/\/([^/\s'"]+)/.exec(output);
  return url === null ? null : url[1];
}

function lastLine(output) {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  return lines.length === 0 ? '–' : lines[lines.length - 1].trim();
}
