import { noticeParts, shippedPackages } from './shipped-packages.ts';

/** Stopline's own licence, and every package that ships with it. */
export function Licences() {
  return (
    <>
      <h3>Licences</h3>
      <p>
        Stopline is open source under the MIT licence. It ships {shippedPackages.length} packages of others,
        all under permissive licences.
      </p>
      <details className="licences">
        <summary>Packages, versions and licences</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Package</th>
              <th scope="col">Version</th>
              <th scope="col">Licence</th>
            </tr>
          </thead>
          <tbody>
            {shippedPackages.map(({ name, version, licence }) => (
              <tr key={`${name} ${version}`}>
                <th scope="row">{name}</th>
                <td>{version}</td>
                <td>{licence}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      {noticeParts.map((part) => (
        <details key={part.heading} className="licences">
          <summary>{part.heading}</summary>
          <pre className="licence-text" tabIndex={0}>
            {part.text}
          </pre>
        </details>
      ))}
    </>
  );
}
