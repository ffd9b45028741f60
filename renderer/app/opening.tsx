/** The desk's frame while the workspace opens. The page itself starts with a frame like it. */
export function Opening() {
  return (
    <div className="shell">
      <header className="header">
        <div className="header-symbol">
          <h1>Stopline</h1>
          <span className="header-name" role="status">
            Opening the workspace
          </span>
        </div>
      </header>
    </div>
  );
}
