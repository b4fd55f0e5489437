import type { Handler } from 'htmlparser2';

type Heard = Required<Pick<Handler, 'onopentag' | 'ontext' | 'onclosetag'>>;

const attributesOf = (element: Element): Record<string, string> =>
  Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));

/**
 * The parser that the browser has, in the shape of the one that the linter brings along for where there is none. The
 * bundler puts it in that one's place in the pane. A parsed page is inert: nothing in it is fetched or run.
 */
export class Parser {
  private readonly heard: Heard;
  private html = '';

  constructor(heard: Heard) {
    this.heard = heard;
  }

  write(html: string): void {
    this.html += html;
  }

  end(): void {
    this.walk(new DOMParser().parseFromString(this.html, 'text/html').documentElement);
  }

  private walk(element: Element): void {
    const { localName } = element;
    this.heard.onopentag(localName, attributesOf(element), false);
    for (const child of element.childNodes) {
      if (child instanceof Element) this.walk(child);
      else if (child instanceof Text) this.heard.ontext(child.data);
    }
    this.heard.onclosetag(localName, false);
  }
}
