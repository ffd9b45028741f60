/**
 * Turns npm's error output into one sentence that says what to do.
 * @param {string} output npm's stderr
 * @param {string} what what was being installed, e.g. "the packages"
 */
export function explainNpmFailure(output, what) {
  const errors = output.split('\n').filter((line) => /^npm (error|ERR!)/.test(line));
  // A killed npm leaves nothing but its attempts.
  const evidence = errors.length > 0 ? errors.join('\n') : output;
  const known = EXPLANATIONS.find(({ pattern }) => pattern.test(evidence));
  if (known) return `npm could not install ${what}: ${known.advice}`;
  const firstError = errors
    .filter((line) => !/complete log|debug-\d/.test(line))
    .map((line) => line.replace(/^npm (error|ERR!)\s*/, ''))
    .find((line) => line !== '' && !line.startsWith('code '))
    ?.replace(/\.$/, '');
  return `npm could not install ${what}${firstError ? `: ${firstError}` : ''}. Run "npm install" to see the whole message.`;
}

const EXPLANATIONS = [
  {
    pattern:
      /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT)\b/,
    advice:
      'its registry cannot be reached. Connect to the network, or set the registry or proxy your office uses with "npm config set", and start again.',
  },
  {
    pattern: /\b(SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+_CERT\w*|CERT_\w+|DEPTH_ZERO_SELF_SIGNED_CERT)\b/,
    advice:
      'the certificate of its registry is not trusted. Name your office\'s certificate with "npm config set cafile FILE" and start again.',
  },
  {
    pattern: /\bEINTEGRITY\b/,
    advice: 'a download is not the file it was pinned to. Run "npm cache clean --force" and start again.',
  },
  { pattern: /\bENOSPC\b/, advice: 'the disk is full. Free about 2 GB and start again.' },
  {
    pattern: /\b(EROFS|EACCES|EPERM)\b/,
    advice:
      'a folder it writes to is read-only. Make the project folder and the npm cache writable and start again.',
  },
  {
    pattern: /\b(E401|E403)\b/,
    advice:
      'its registry refused the request. Log in with "npm login" or check the registry that npm is configured for.',
  },
];
