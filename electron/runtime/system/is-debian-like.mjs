/**
 * Whether apt installs what is missing.
 * @param {string} osRelease the text of /etc/os-release
 */
export function isDebianLike(osRelease) {
  const families = new Set(
    [...osRelease.matchAll(/^ID(?:_LIKE)?="?([^"\n]*)"?$/gm)].flatMap((match) => match[1].split(' ')),
  );
  return families.has('debian') || families.has('ubuntu');
}
