import { useEffect, useRef } from 'preact/hooks';

/** What stands in place of the form when it has been sent; the focus goes to it, since the button pressed is gone. */
export const Sent = ({ onAgain }: { onAgain: () => void }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="sent">
      <h2 ref={heading} tabIndex={-1}>
        Sent, or it would have been
      </h2>
      <p>This page has no mail behind it, so nothing went anywhere.</p>
      <button type="button" class="button" onClick={onAgain}>
        Start again
      </button>
    </div>
  );
};
