export interface MessageProps {
  readonly title: string;
  readonly text: string;
}

/** Says in the pane's place why there is nothing to show. */
export const Message = ({ title, text }: MessageProps) => (
  <div class="pane">
    <h1>{title}</h1>
    <p role="status">{text}</p>
  </div>
);
