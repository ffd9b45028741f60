import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './stopline.css';
import { App } from './app.tsx';
import { reportFault } from './report-fault.ts';
import { startDesk } from './start-desk.ts';
import { tellReopened } from './tell-reopened.ts';
import { watchFaults } from './watch-faults.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root element.');
watchFaults();
const report = (error: unknown, info: { readonly componentStack?: string | undefined }): void => {
  console.error(error);
  reportFault('panel', error, info.componentStack);
};
createRoot(root, { onCaughtError: report, onUncaughtError: report }).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
void startDesk().then(tellReopened);
