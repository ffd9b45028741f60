const arrows = { up: '▲', down: '▼', flat: '◆' } as const;
const words = { up: 'up', down: 'down', flat: 'unchanged' } as const;

/** A change already written with its sign, with an arrow and a colour beside it, so that none of the three is needed alone. */
export function ChangeText({ text }: { readonly text: string }) {
  const direction = text.startsWith('+') ? 'up' : /[1-9]/.test(text) ? 'down' : 'flat';
  return (
    <span className={`change change-${direction}`}>
      <span className="change-arrow" aria-hidden="true">
        {arrows[direction]}
      </span>
      <span className="visually-hidden">{words[direction]} </span>
      {text}
    </span>
  );
}
