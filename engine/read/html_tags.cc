// In `<p>“We <b>won</b>,”<br>said Ana.</p>` p breaks lines, b does not, and br
// ends one. What a browser does not draw as text is skipped, and so are the
// controls of forms. An element that HTML does not know is a part of the line,
// as it is in a browser.
#include "read/html_tags.h"

namespace quoth {

Layout layout_of(GumboTag tag) {
  switch (tag) {
    case GUMBO_TAG_A: case GUMBO_TAG_ABBR: case GUMBO_TAG_ACRONYM:
    case GUMBO_TAG_B: case GUMBO_TAG_BDI: case GUMBO_TAG_BDO:
    case GUMBO_TAG_BIG: case GUMBO_TAG_BLINK: case GUMBO_TAG_CITE:
    case GUMBO_TAG_CODE: case GUMBO_TAG_DATA: case GUMBO_TAG_DEL:
    case GUMBO_TAG_DFN: case GUMBO_TAG_EM: case GUMBO_TAG_FONT:
    case GUMBO_TAG_I: case GUMBO_TAG_IMG: case GUMBO_TAG_INS:
    case GUMBO_TAG_KBD: case GUMBO_TAG_LABEL: case GUMBO_TAG_LINK:
    case GUMBO_TAG_MARK: case GUMBO_TAG_META: case GUMBO_TAG_NOBR:
    case GUMBO_TAG_RUBY: case GUMBO_TAG_RB:
    case GUMBO_TAG_S: case GUMBO_TAG_SAMP: case GUMBO_TAG_SMALL:
    case GUMBO_TAG_SPAN: case GUMBO_TAG_STRIKE: case GUMBO_TAG_STRONG:
    case GUMBO_TAG_SUB: case GUMBO_TAG_SUP: case GUMBO_TAG_TIME:
    case GUMBO_TAG_TT: case GUMBO_TAG_U: case GUMBO_TAG_VAR:
    case GUMBO_TAG_WBR: case GUMBO_TAG_UNKNOWN:
      return Layout::inside;
    case GUMBO_TAG_HEAD: case GUMBO_TAG_SCRIPT: case GUMBO_TAG_STYLE:
    case GUMBO_TAG_NOSCRIPT: case GUMBO_TAG_TEMPLATE: case GUMBO_TAG_TITLE:
    case GUMBO_TAG_IFRAME: case GUMBO_TAG_OBJECT: case GUMBO_TAG_EMBED:
    case GUMBO_TAG_VIDEO: case GUMBO_TAG_AUDIO: case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_SVG: case GUMBO_TAG_MATH: case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_SELECT: case GUMBO_TAG_TEXTAREA: case GUMBO_TAG_INPUT:
    case GUMBO_TAG_DATALIST: case GUMBO_TAG_NOFRAMES: case GUMBO_TAG_MAP:
    case GUMBO_TAG_RT: case GUMBO_TAG_RP: case GUMBO_TAG_APPLET:
    case GUMBO_TAG_METER: case GUMBO_TAG_PROGRESS:
      return Layout::skipped;
    case GUMBO_TAG_BR:
      return Layout::line_end;
    case GUMBO_TAG_Q:
      return Layout::quoted;
    default:
      return Layout::block;
  }
}

PageTag page_tag(GumboTag tag) {
  switch (tag) {
    case GUMBO_TAG_BODY: return PageTag::body;
    case GUMBO_TAG_MAIN: return PageTag::main;
    case GUMBO_TAG_ARTICLE: return PageTag::article;
    case GUMBO_TAG_HEADER: return PageTag::header;
    case GUMBO_TAG_FOOTER: return PageTag::footer;
    case GUMBO_TAG_NAV: case GUMBO_TAG_MENU: return PageTag::nav;
    case GUMBO_TAG_ASIDE: return PageTag::aside;
    case GUMBO_TAG_FORM: return PageTag::form;
    case GUMBO_TAG_FIGURE: return PageTag::figure;
    case GUMBO_TAG_FIGCAPTION: case GUMBO_TAG_CAPTION: return PageTag::caption;
    case GUMBO_TAG_BLOCKQUOTE: return PageTag::quotation;
    case GUMBO_TAG_UL: case GUMBO_TAG_OL: case GUMBO_TAG_DL:
      return PageTag::list;
    case GUMBO_TAG_LI: case GUMBO_TAG_DT: case GUMBO_TAG_DD:
      return PageTag::item;
    case GUMBO_TAG_TABLE: return PageTag::table;
    case GUMBO_TAG_H1: return PageTag::title;
    case GUMBO_TAG_H2: case GUMBO_TAG_H3: case GUMBO_TAG_H4:
    case GUMBO_TAG_H5: case GUMBO_TAG_H6: return PageTag::heading;
    case GUMBO_TAG_P: return PageTag::paragraph;
    default: return PageTag::other;
  }
}

}  // namespace quoth
