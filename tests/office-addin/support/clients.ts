/** A Word as far as Probity can tell one from another. */
export interface WordClient {
  /** The highest WordApi requirement set: 8 for 1.8. */
  readonly set: number;
  readonly platform: 'PC' | 'Mac' | 'OfficeOnline';
  /** Whether it draws squiggles: without a subscription it says that it can, and then fails. */
  readonly draws: boolean;
  /** Whether the document that it writes out holds headers and footers. */
  readonly tellsHeaders: boolean;
}

export const WORD_CLIENTS = {
  subscription: { set: 9, platform: 'PC', draws: true, tellsHeaders: true },
  'LTSC 2024': { set: 8, platform: 'PC', draws: false, tellsHeaders: true },
  web: { set: 9, platform: 'OfficeOnline', draws: true, tellsHeaders: false },
  '2019': { set: 3, platform: 'PC', draws: false, tellsHeaders: true },
} as const satisfies Readonly<Record<string, WordClient>>;

/** The highest Mailbox requirement set of each Outlook: 5 for 1.5. */
export const OUTLOOK_CLIENTS = { web: 16, classic: 16, Mac: 14, 'LTSC 2021': 9, 'on-premises': 5 } as const;
