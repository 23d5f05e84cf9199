package org.rapporteur.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says for a person why a block is not the article. */
final class CutReason {
  /** Reasons with the names of elements that tell them; of several the first one counts. */
  private static final List<Map.Entry<String, String>> NAMED =
      List.of(
          Map.entry("comments", "comment comments disqus respond"),
          Map.entry("cookie notice", "cookie cookies consent gdpr onetrust"),
          Map.entry("sign-up", "newsletter subscribe subscription signup"),
          Map.entry(
              "related headlines",
              "related recommended recirc recirculation trending popular latest outbrain taboola"),
          Map.entry("sharing", "share sharing social addtoany sharedaddy"),
          Map.entry("advertisement", "advert advertisement ad ads sponsored promo banner"),
          Map.entry("byline", "byline author authors dateline"),
          Map.entry("caption", "caption credit figcaption"));

  private static final Map<String, Integer> RANKS = ranks();
  private static final int NONE = NAMED.size();

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
    int rank = rank(block.names(), NONE);
    Container around = container;
    for (int i = 0; i < LEVELS && around != null; i++) {
      rank = rank(around.names(), rank);
      around = around.parent();
    }
    return rank < NONE ? NAMED.get(rank).getKey() : byTrait(block, container);
  }

  private static Map<String, Integer> ranks() {
    Map<String, Integer> ranks = new HashMap<>();
    for (int i = 0; i < NAMED.size(); i++) {
      for (String name : NAMED.get(i).getValue().split(" ", -1)) {
        ranks.putIfAbsent(name, i);
      }
    }
    return ranks;
  }

  private static int rank(List<String> names, int least) {
    int best = least;
    for (String name : names) {
      Integer rank = RANKS.get(name);
      best = rank != null && rank < best ? rank : best;
    }
    return best;
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
