package org.rapporteur.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an element says about everything in it. */
enum Trait {
  ARTICLE(0),
  MAIN(1),
  NAVIGATION(2),
  ASIDE(3),
  HEADER(4),
  FOOTER(5),
  FORM(6),
  FIGURE(7),
  TABLE(8),
  LIST(9),
  ITEM(10),
  QUOTE(11),
  HIDDEN(12),
  BODY_PROPERTY(13),
  BUTTON(14),
  DIALOG(15),
  DEFINITIONS(16),
  LINK(17),
  COMMENTS(18),
  RELATED(19),
  SHARING(20),
  PROMOTION(21),
  AUTHOR(22),
  CAPTION(23),
  NOTES(24),
  OVERLAY(25),
  CONTENT(26);

  private static final Map<String, Trait> NAMES = names();

  private final int bit;

  Trait(int place) {
    bit = 1 << place;
  }

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
            CAPTION, "caption credit figcaption",
            NOTES, "references footnotes footnote citations reflist bibliography",
            OVERLAY, "modal popup overlay lightbox tooltip drawer offcanvas toast",
            CONTENT, "content articlebody storybody entry story body richtext prose rte wysiwyg")
        .forEach((trait, words) ->
            List.of(words.split(" ", -1)).forEach(word -> names.put(word, trait)));
    return names;
  }

  int bit() {
    return bit;
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
