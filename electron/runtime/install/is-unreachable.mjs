const ATTEMPTS = 3;

/**
 * Whether npm's log of requests shows a registry out of reach: several attempts failed in the network and
 * nothing was answered. npm itself would try every package in turn, for minutes.
 * @param {string} log npm's stderr at the level "http"
 */
export function isUnreachable(log) {
  if (/ fetch GET \d{3} /.test(log)) return false;
  return (log.match(/ attempt \d+ failed with E/g) ?? []).length >= ATTEMPTS;
}
