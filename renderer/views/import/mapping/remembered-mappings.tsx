import { messageOf } from '#renderer/api/message-of.ts';
import { request } from '#renderer/api/request.ts';
import { useQuery } from '#renderer/api/use-query.ts';
import { useDesk } from '#renderer/state/store.ts';

/** The mappings that files are read by without asking, each with a way to forget it. */
export function RememberedMappings() {
  const { value, reload } = useQuery('mapping.list', {});
  const notify = useDesk((state) => state.notify);
  if (value === null || value.length === 0) return null;
  const forget = (headerKey: string): void => {
    request('mapping.remove', { headerKey })
      .then(reload)
      .catch((error: unknown) => notify('problem', messageOf(error)));
  };
  return (
    <details className="remembered">
      <summary>
        Columns remembered for {value.length === 1 ? 'one header' : `${value.length} headers`}
      </summary>
      <ul>
        {value.map(({ headerKey, fileName }) => (
          <li key={headerKey}>
            Files like {fileName}
            <button type="button" className="link-button" onClick={() => forget(headerKey)}>
              Forget<span className="visually-hidden"> the columns of files like {fileName}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
