// The page's own frame is painted first; the desk's script, a hundred times its size, comes a frame later.
requestAnimationFrame(() => {
  setTimeout(() => void import('./main.tsx'));
});
