import type { PublicPlugin } from './PublicPlugin.test.support.ts';

const PLAIN: PublicPlugin = {
  title: 'a page with jQuery and the legacy library',
  sdk: 'legacy',
  files: {
    'index.html': `<!doctype html>
<html>
  <head>
    <script src="https://dl.frontapp.com/libs/frontjs.min.js"></script>
    <script src="https://code.jquery.com/jquery-3.7.1.min.js"></script>
    <script src="js/crm.js"></script>
  </head>
  <body>
    <button id="note">Add note</button>
    <a href="#" onclick="Front.openUrl(CRM.url); return false;">Open in CRM</a>
    <script>
      $(function () { CRM.init(Front); });
    </script>
  </body>
</html>`,
    'js/crm.js': `var CRM = (function ($) {
  var front, contact;

  function loadContact(data) {
    contact = data.contact;
    $.getJSON('/contacts', { handle: contact.handle }).done(function (found) {
      CRM.url = found.url;
      if (found.vip) front.attachTag('vip');
    });
  }

  function insertTemplate(event) {
    var name = $(event.target).data('template');
    $.get('/templates/' + name, function (html) {
      if (front.insertHTML) front.insertHTML(html);
      else front.compose({ body: $(html).text() });
    });
  }

  return {
    url: null,
    init: function (api) {
      front = api;
      front.on('conversation', loadContact);
      front.on('no_conversation', function () { contact = null; });
      front.setPanelWidth(400);
      $('#note').on('click', function () {
        front.prompt({ title: 'Note' }, function (text) { if (text) $.post('/notes', { text: text }); });
      });
      $(document).on('click', '.template', insertTemplate);
    },
  };
})(jQuery);`,
  },
  found: {
    'index.html': ['10 openUrl', '5 …'],
    'js/crm.js': ['15 insertHTML?', '16 compose', '26 setPanelWidth', '28 prompt', '8 attachTag'],
  },
};

export const OF_LEGACY: readonly PublicPlugin[] = [PLAIN];
