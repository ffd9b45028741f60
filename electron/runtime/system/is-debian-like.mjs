/**
 * Whether apt installs what is missing.
 * @param {string} osRelease the text of /etc/os-release
 */
export function isDebianLike(osRelease) {
  const families = [...osRelease.matchAll(/^ID(?:_LIKE)?="?([^"\n]*)"?$/gm)].flatMap((match) =>
    match[1].split(' '),
  );
  return families.includes('debian') || families.includes('ubuntu');
}
