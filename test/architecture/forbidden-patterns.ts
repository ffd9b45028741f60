import type { SourceFile } from '../support/source-files.ts';

interface Forbidden {
  readonly pattern: RegExp;
  readonly why: string;
  /** Path prefixes where it is allowed after all. */
  readonly except?: readonly string[];
  readonly example: string;
}

/** Text that must not stand in the product, each with an example that the test inserts. */
export const forbidden: readonly Forbidden[] = [
  { pattern: /\beval\s*\(/, why: 'runs text as code', example: "eval('1')" },
  { pattern: /new Function\s*\(/, why: 'runs text as code', example: "new Function('1')" },
  {
    pattern: /dangerouslySetInnerHTML|\.innerHTML\s*=|insertAdjacentHTML/,
    why: 'turns text into markup',
    example: 'node.innerHTML = note',
  },
  {
    pattern: /nodeIntegration(InWorker|InSubFrames)?:\s*true/,
    why: 'gives a page Node',
    example: 'nodeIntegration: true',
  },
  { pattern: /contextIsolation:\s*false/, why: 'opens the preload', example: 'contextIsolation: false' },
  { pattern: /sandbox:\s*false/, why: 'leaves the sandbox', example: 'sandbox: false' },
  {
    pattern: /webSecurity:\s*false/,
    why: 'switches the same-origin policy off',
    example: 'webSecurity: false',
  },
  {
    pattern: /allowRunningInsecureContent:\s*true/,
    why: 'mixes insecure content',
    example: 'allowRunningInsecureContent: true',
  },
  { pattern: /webviewTag:\s*true/, why: 'allows webviews', example: 'webviewTag: true' },
  {
    pattern: /unsafe-(inline|eval)/,
    why: 'weakens the content security policy',
    example: "script-src 'unsafe-inline'",
  },
  {
    pattern: /@electron\/remote|enableRemoteModule/,
    why: 'gives a page the main process',
    example: "import '@electron/remote'",
  },
  {
    pattern: /\bfetch\s*\(|XMLHttpRequest|new WebSocket|EventSource\(/,
    why: 'asks a network',
    example: "fetch('https://example.org')",
    except: ['electron/sources/http.ts'],
  },
  { pattern: /from ['"](node:)?https?['"]/, why: 'asks a network', example: "import http from 'node:http'" },
  {
    pattern: /['"]http:\/\//,
    why: 'names an insecure address',
    example: "'http://example.org'",
    except: ['renderer/components/svg'],
  },
  {
    pattern: /\bbaseAddresses:/,
    why: 'asks other hosts than the providers own',
    example: 'createProviders({ baseAddresses: { yahoo: address } })',
  },
  {
    pattern: /shell\.openExternal/,
    why: 'opens another program',
    example: 'shell.openExternal(url)',
    except: ['electron/main/deny-by-default.ts'],
  },
  {
    pattern: /ignore-certificate-errors|certificate-error/,
    why: 'accepts any certificate',
    example: "'ignore-certificate-errors'",
  },
  {
    pattern: /new Date\(\s*['"`]/,
    why: 'reads a day as a moment in some zone',
    example: "new Date('2024-01-02')",
  },
  {
    pattern: /Math\.random\(/,
    why: 'gives another result each time',
    example: 'Math.random()',
    except: ['renderer/'],
  },
  {
    pattern: /child_process/,
    why: 'starts another program',
    example: "import { spawn } from 'node:child_process'",
  },
];

export function forbiddenIn({ path, text }: SourceFile): string[] {
  return forbidden
    .filter(({ pattern, except }) => pattern.test(text) && !except?.some((prefix) => path.startsWith(prefix)))
    .map(({ why, pattern }) => `${path}: ${pattern} ${why}`);
}
