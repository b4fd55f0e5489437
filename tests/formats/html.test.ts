import { describe, expect, it } from 'vitest';
import { htmlToText } from '../../core/formats/html.ts';

describe('text of HTML', () => {
  it('puts blocks on lines of their own and leaves a gap between paragraphs', () => {
    expect(htmlToText('<h1>Bins</h1><p>Dear  all,</p>\n<p>Two\n lines<br>of text</p><div>a</div><div>b</div>')).toBe(
      'Bins\n\nDear all,\n\nTwo lines\nof text\n\na\nb',
    );
  });

  it('keeps the empty line that a writer made in an editor of divs', () => {
    expect(htmlToText('<div>one</div><div><br></div><div>two</div>')).toBe('one\n\ntwo');
  });

  it('resolves entities and keeps no-break spaces, curly quotes and emoji', () => {
    expect(htmlToText('<p>&pound;5&nbsp;million &amp; &ldquo;more&rdquo; 👍 &#x41;</p>')).toBe(
      '£5\u00a0million & “more” 👍 A',
    );
  });

  it('shows no script, style, comment, title or hidden element', () => {
    const html = `<html><head><title>t</title><style>p{}</style></head><body><!-- c --><script>alert(1)</script>
      <p hidden>h</p><div style="color:red; display:none">d<p>e</p></div><template>x</template><p>seen</p></body></html>`;
    expect(htmlToText(html)).toBe('seen');
  });

  it('sets the cells of a row apart and rows on lines', () => {
    expect(htmlToText('<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>')).toBe('a\tb\nc\td');
  });

  it('keeps white space where it is preformatted', () => {
    expect(htmlToText('<pre>  a\n    b</pre>c')).toBe('a\n    b\n\nc'.replace(/^a/, '  a'));
  });

  it('reads hostile HTML as text and comes to an end', () => {
    expect(htmlToText('<img src=x onerror=alert(1)>&lt;script&gt;x&lt;/script&gt;<b>un<i>closed')).toBe(
      '<script>x</script>unclosed',
    );
    expect(htmlToText(`${'<div>'.repeat(20_000)}deep`)).toBe('deep');
    expect(htmlToText('<'.repeat(100_000)).length).toBeGreaterThan(0);
  });
});
