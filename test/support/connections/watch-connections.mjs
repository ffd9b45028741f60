import { Socket as DatagramSocket } from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { Socket } from 'node:net';

/**
 * Preloaded into a process and every thread of it: writes down each connection, datagram and name that anything asks for,
 * into the file that STOPLINE_CONNECTIONS names. One socket class stands under http, https, tls and fetch.
 */
const file = /** @type {string} */ (process.env['STOPLINE_CONNECTIONS']);

/**
 * @param {any} owner
 * @param {string} method
 */
function watch(owner, method) {
  const original = owner[method];
  owner[method] = function (/** @type {unknown[]} */ ...args) {
    appendFileSync(file, `${method}\n`);
    return original.apply(this, args);
  };
}

watch(Socket.prototype, 'connect');
watch(DatagramSocket.prototype, 'send');
for (const method of ['lookup', 'resolve', 'resolve4', 'resolve6']) {
  watch(dns, method);
  if (method in dns.promises) watch(dns.promises, method);
}
