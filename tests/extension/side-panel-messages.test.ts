import { describe, expect, it } from 'vitest';
import { reviewDraft } from '../../core/review/index.ts';
import {
  type FrameMessage,
  FrameMessageSchema,
  PanelCommandSchema,
  ServingSchema,
} from '../../extension/lib/side-panel/panel-messages.ts';
import { SAMPLE_DRAFT, SAMPLE_FINDINGS } from '../review/sample-review.ts';

const whole = reviewDraft(SAMPLE_DRAFT, SAMPLE_FINDINGS);
const [first] = whole.open;
const review = reviewDraft(
  SAMPLE_DRAFT,
  SAMPLE_FINDINGS,
  first && [{ anchor: first.anchor, reason: 'Agreed with her' }],
);
const STATE: FrameMessage = {
  kind: 'state',
  composes: [
    {
      id: '1',
      kind: 'email',
      subject: 'Mill Lane',
      shown: true,
      review,
      notChecked: ['The subject.'],
      recipients: [
        {
          field: 'to',
          name: 'Jo',
          email: 'jo@post.test',
          kind: 'press',
          role: '',
          correction: { kind: 'press', otherwise: 'outside' },
          correctable: 'yes',
          laidDown: false,
        },
      ],
    },
  ],
  active: '1',
};
/** As it comes out at the other end of a connection. */
const sent = (message: unknown): unknown => JSON.parse(JSON.stringify(message));

describe('what a page tells the panel', () => {
  it('comes through whole', () => {
    expect(FrameMessageSchema.parse(sent(STATE))).toEqual(sent(STATE));
  });

  it.each<[string, (state: Record<string, unknown>) => unknown]>([
    ['no state at all', () => 'state'],
    ['another kind', (state) => ({ ...state, kind: 'evil' })],
    ['no composes', ({ composes: _, ...state }) => state],
    ['a compose that is text', (state) => ({ ...state, composes: ['<img>'] })],
    ['a level of its own', (state) => JSON.parse(JSON.stringify(state).replace('"must"', '"fatal"'))],
    ['a place that is no number', (state) => JSON.parse(JSON.stringify(state).replace(/"start":\d+/, '"start":"0"'))],
    ['a role of its own', (state) => JSON.parse(JSON.stringify(state).replace('"outside"', '"king"'))],
  ])('is dropped where it has %s', (_, spoil) => {
    expect(FrameMessageSchema.safeParse(spoil(sent(STATE) as Record<string, unknown>)).success).toBe(false);
  });

  it('brings nothing along that was not asked for', () => {
    const read = FrameMessageSchema.parse({
      ...(sent(STATE) as object),
      body: 'The whole draft',
      __proto__: { evil: 1 },
    });
    expect(Object.keys(read).sort()).toEqual(['active', 'composes', 'kind']);
  });
});

describe('what the panel asks of a page', () => {
  it.each([
    { kind: 'jump', compose: '1', item: 'a' },
    { kind: 'dismiss', compose: '1', item: 'a', reason: 'Agreed' },
    { kind: 'fix', compose: '1', item: 'a', label: 'Move', request: 1 },
  ])('is understood: $kind', (command) => {
    expect(PanelCommandSchema.parse(command)).toEqual(command);
  });

  it.each([
    { kind: 'send', compose: '1', item: 'a' },
    { kind: 'jump', compose: 1, item: 'a' },
    { kind: 'dismiss', compose: '1', item: 'a' },
    { kind: 'fix', compose: '1', item: 'a', edits: [{ field: 'body', start: 0, end: 9, replacement: 'x' }] },
    null,
  ])('is refused: %j', (command) => {
    expect(PanelCommandSchema.safeParse(command).success).toBe(false);
    expect(ServingSchema.safeParse(command).success).toBe(false);
  });
});
