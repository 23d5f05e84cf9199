package org.rapporteur.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an element says about everything in it. */
enum Trait {
  ARTICLE,
  MAIN,
  NAVIGATION,
  ASIDE,
  HEADER,
  FOOTER,
  FORM,
  FIGURE,
  TABLE,
  LIST,
  ITEM,
  QUOTE,
  HIDDEN,
  BODY_PROPERTY,
  BUTTON,
  DIALOG,
  DEFINITIONS,
  LINK,
  COMMENTS,
  RELATED,
  SHARING,
  PROMOTION,
  AUTHOR,
  CAPTION,
  NOTES,
  OVERLAY,
  CONTENT;

  private static final Map<String, Trait> NAMES = names();

  private static Map<String, Trait> names() {
    Map<String, Trait> names = new HashMap<>();
    Map.of(
            COMMENTS, "comment comments disqus respond reply replies commentlist",
            RELATED,
                "related recommended recirc recirculation trending popular latest outbrain taboola readmore suggested upnext similar",
            SHARING, "share sharing social addtoany sharedaddy follow",
            PROMOTION,
                "advert advertisement ad ads adsense sponsored sponsor promo newsletter subscribe subscription signup cta optin paywall banner cookie cookies consent gdpr onetrust",
            AUTHOR, "author authors byline bio authorbox contributor",
            CAPTION, "caption credit figcaption wp-caption",
            NOTES, "references footnotes footnote citations reflist bibliography",
            OVERLAY, "modal popup overlay lightbox tooltip drawer offcanvas toast",
            CONTENT, "content articlebody storybody entry story body richtext prose rte wysiwyg")
        .forEach((trait, words) ->
            List.of(words.split(" ", -1)).forEach(word -> names.put(word, trait)));
    return Map.copyOf(names);
  }

  int bit() {
    return 1 << ordinal();
  }

  /** The trait of an element by its name, as a bit; 0 for most. */
  static int ofTag(String tag) {
    return switch (tag) {
      case "article" -> ARTICLE.bit();
      case "main" -> MAIN.bit();
      case "nav", "menu" -> NAVIGATION.bit();
      case "aside" -> ASIDE.bit();
      case "header" -> HEADER.bit();
      case "footer" -> FOOTER.bit();
      case "form", "fieldset" -> FORM.bit();
      case "figure", "figcaption" -> FIGURE.bit();
      case "table" -> TABLE.bit();
      case "ul", "ol" -> LIST.bit();
      case "li" -> ITEM.bit();
      case "blockquote" -> QUOTE.bit();
      case "button" -> BUTTON.bit();
      case "dialog" -> DIALOG.bit();
      case "dl" -> DEFINITIONS.bit();
      case "a" -> LINK.bit();
      default -> 0;
    };
  }

  /** The traits of an element by its names, as bits. */
  static int ofNames(List<String> names) {
    int traits = 0;
    for (String name : names) {
      Trait trait = NAMES.get(name);
      traits |= trait == null ? 0 : trait.bit();
    }
    return traits;
  }

  /** The trait of an element by its ARIA role, as a bit; 0 for most. */
  static int ofRole(String role) {
    return switch (role) {
      case "article" -> ARTICLE.bit();
      case "main" -> MAIN.bit();
      case "navigation", "menu", "menubar" -> NAVIGATION.bit();
      case "complementary" -> ASIDE.bit();
      case "banner" -> HEADER.bit();
      case "contentinfo" -> FOOTER.bit();
      case "form", "search" -> FORM.bit();
      case "dialog", "alertdialog" -> DIALOG.bit();
      default -> 0;
    };
  }
}
