package org.rapporteur.page;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says for a person why a block is not the article. */
final class CutReason {
  private static final Map<String, Set<String>> NAMES =
      Map.of(
          "comments", Set.of("comment", "comments", "disqus", "respond"),
          "related headlines",
              Set.of(
                  "related",
                  "recommended",
                  "recirc",
                  "recirculation",
                  "trending",
                  "popular",
                  "latest",
                  "outbrain",
                  "taboola"),
          "sharing", Set.of("share", "sharing", "social", "addtoany", "sharedaddy"),
          "advertisement",
              Set.of("advert", "advertisement", "ad", "ads", "sponsored", "promo", "banner"),
          "sign-up", Set.of("newsletter", "subscribe", "subscription", "signup"),
          "cookie notice", Set.of("cookie", "cookies", "consent", "gdpr", "onetrust"),
          "byline", Set.of("byline", "author", "authors", "dateline"),
          "caption", Set.of("caption", "credit", "figcaption"));

  private static final List<String> ORDER =
      List.of(
          "comments",
          "cookie notice",
          "sign-up",
          "related headlines",
          "sharing",
          "advertisement",
          "byline",
          "caption");

  private static final int LEVELS = 6;

  private CutReason() {}

  /** Why {@code block} was cut. */
  static String of(TextBlock block, boolean repeatsTitle) {
    Container container = block.container();
    if (container.has(Trait.HIDDEN)) {
      return "not shown";
    }
    if (repeatsTitle) {
      return "headline";
    }
    for (String reason : ORDER) {
      if (named(block, NAMES.getOrDefault(reason, Set.of()))) {
        return reason;
      }
    }
    return byTrait(block, container);
  }

  private static boolean named(TextBlock block, Set<String> words) {
    if (block.names().stream().anyMatch(words::contains)) {
      return true;
    }
    Container around = block.container();
    for (int i = 0; i < LEVELS && around != null; i++) {
      if (around.names().stream().anyMatch(words::contains)) {
        return true;
      }
      around = around.parent();
    }
    return false;
  }

  private static String byTrait(TextBlock block, Container container) {
    if (container.has(Trait.NAVIGATION)) {
      return "navigation";
    }
    if (container.has(Trait.FOOTER)) {
      return "page footer";
    }
    if (container.has(Trait.DIALOG)) {
      return "dialog";
    }
    if (container.has(Trait.FORM) || container.has(Trait.BUTTON)) {
      return "form";
    }
    if (container.has(Trait.FIGURE)) {
      return "caption";
    }
    if (container.has(Trait.ASIDE)) {
      return "aside";
    }
    if (container.has(Trait.HEADER)) {
      return "page header";
    }
    return block.linkDensity() > 0.5 ? "links" : "not part of the text";
  }
}
