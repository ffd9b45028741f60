import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './stopline.css';
import { App } from './app.tsx';
import { startDesk } from './start-desk.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root element.');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
void startDesk();
