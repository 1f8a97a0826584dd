// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { mailDocument, safeMail } from './mailHtml.ts';

const logo = {
  id: 'fil_1',
  name: 'logo.png',
  contentType: 'image/png',
  size: 4,
  inlineCid: '<logo@mail>',
  data: 'iVBORw==',
};

test('scripts, handlers, forms and frames are gone, the words stay', () => {
  const { body } = safeMail(
    `<p onclick="x()">Hello</p><script>x()</script><form><input></form><iframe src="https://e.example"></iframe>
     <img src=x onerror=x()><svg onload=x()></svg><a href="javascript:x()">link</a><meta http-equiv=refresh content=0>`,
    [],
  );
  expect(body).toContain('<p>Hello</p>');
  expect(body).toContain('<a>link</a>');
  expect(body).not.toMatch(/script|onclick|onerror|onload|form|input|iframe|svg|meta|<img/i);
});

test('an inline image is shown from the mail itself, with or without brackets in its id', () => {
  const { body, blockedImages } = safeMail('<img src="cid:logo%40mail" alt="Logo">', [logo]);
  expect(body).toContain('src="data:image/png;base64,iVBORw=="');
  expect(blockedImages).toBe(0);
});

test('an attachment that is no image is not shown as one', () => {
  const page = { ...logo, contentType: 'text/html' };
  expect(safeMail('<img src="cid:logo@mail" alt="Logo">', [page]).body).toBe('[Logo]');
});

test('remote images and backgrounds are left out and counted', () => {
  const mail = safeMail(
    `<style>p { background: url("https://e.example/a.png") } @import "https://e.example/b.css";</style>
     <img src="https://e.example/t.gif" alt="Tracker"><p style="background:url(//e.example/c.png)">Hi</p>`,
    [],
  );
  expect(mail.blockedImages).toBe(3);
  expect(mail.styles + mail.body).not.toContain('e.example');
  expect(mail.body).toContain('[Tracker]');
});

test('words that look like handlers stay as they were written', () => {
  expect(safeMail('<p>switch it on = off</p>', []).body).toBe('<p>switch it on = off</p>');
});

test('a mail with colours of its own is told from one that takes the theme', () => {
  expect(safeMail('<p style="color:#333">Hi</p>', []).hasOwnColours).toBe(true);
  expect(safeMail('<table bgcolor="#fff"><tr><td>Hi</td></tr></table>', []).hasOwnColours).toBe(true);
  expect(safeMail('<p><b>Hi</b></p>', []).hasOwnColours).toBe(false);
});

test('the document forbids everything but its own styles and images', () => {
  const document = mailDocument(safeMail('<p>Hi</p>', []), 'dark');
  expect(document).toContain("default-src 'none'; img-src data:; style-src 'unsafe-inline'");
  expect(document.indexOf('Content-Security-Policy')).toBeLessThan(document.indexOf('<style>'));
  expect(document).toContain('color-scheme:dark');
});

test('nothing in a mail covers its words, and no base moves its addresses', () => {
  const { body } = safeMail(
    '<base href="https://e.example/"><div style="position:fixed;inset:0">Over</div><p>Words</p>',
    [],
  );
  expect(body).toContain('Words');
  expect(body).not.toMatch(/position|<base/);
});
