package org.rapporteur.desk;

import java.time.LocalDate;
import java.util.List;
import org.rapporteur.claim.Claim;
import org.rapporteur.coding.Coding;
import org.rapporteur.event.EventType;
import org.rapporteur.event.Status;

/** A handful of codings: a visit that moves, an accusation that is denied, a hostile article. */
final class DeskCodings {
  static final LocalDate FIRST = LocalDate.of(2024, 6, 10);
  static final String HOSTILE = "<script>alert(1)</script> & \"quotes\" \u202e turned";

  private DeskCodings() {}

  static List<Coding> all() {
    return List.of(announced(), moved(), happened(), accused(), denied(), hostile());
  }

  private static WrittenArticle article(String id, String title, String text, int day, String by) {
    return new WrittenArticle(id, title, text, FIRST.plusDays(day), by);
  }

  private static Coding announced() {
    WrittenArticle article =
        article(
            "announced",
            "Premier to visit Kenya",
            "Norway's premier will visit Kenya on 18 June. Follow us for more.",
            0,
            "Fjord Post");
    return article
        .event(
            EventType.CONSULT,
            "visit",
            Status.PLANNED,
            article.government("NOR", "Norway's premier"),
            "visit",
            article.government("KEN", "Kenya"),
            LocalDate.of(2024, 6, 18))
        .cut("Follow us for more.", "sign-up line")
        .coding();
  }

  private static Coding moved() {
    WrittenArticle article =
        article(
            "moved",
            "Visit a day later",
            "Norway's premier will visit Kenya on 19 June, a day later than planned.",
            2,
            "Coast Herald");
    return article
        .event(
            EventType.CONSULT,
            "visit",
            Status.PLANNED,
            article.government("NOR", "Norway's premier"),
            "visit",
            article.government("KEN", "Kenya"),
            LocalDate.of(2024, 6, 19))
        .coding();
  }

  private static Coding happened() {
    WrittenArticle article =
        article(
            "happened",
            "Premier in Nairobi",
            "Norway's premier visited Kenya on 19 June.",
            10,
            "Fjord Post");
    return article
        .event(
            EventType.CONSULT,
            "visit",
            Status.HAPPENED,
            article.government("NOR", "Norway's premier"),
            "visited",
            article.government("KEN", "Kenya"),
            LocalDate.of(2024, 6, 19))
        .coding();
  }

  private static Coding accused() {
    WrittenArticle article =
        article(
            "accused",
            "Chad accuses Sudan",
            "Chad says that Sudan supplied weapons to Eritrea. Both countries deny any deal.",
            3,
            "Desert Times");
    return article
        .event(
            EventType.AID,
            null,
            Status.ALLEGED,
            article.government("SDN", "Sudan"),
            "supplied",
            article.government("ERI", "Eritrea"),
            null)
        .event(
            EventType.REJECT,
            null,
            Status.HAPPENED,
            article.government(
                "SDN", "Both countries", article.government("TCD", "Both countries")),
            "deny",
            article.government("TCD", "Chad"),
            LocalDate.of(2024, 6, 13))
        .claim(article.government("TCD", "Chad"), Claim.Stance.ACCUSE, 0)
        .claim(1, Claim.Stance.DENY, 0)
        .coding();
  }

  private static Coding denied() {
    WrittenArticle article =
        article(
            "denied",
            "Sudan denies",
            "Sudan denies that it supplied weapons to Eritrea.",
            4,
            "Nile Wire");
    return article
        .event(
            EventType.AID,
            null,
            Status.DENIED,
            article.government("SDN", "Sudan"),
            "supplied",
            article.government("ERI", "Eritrea"),
            null)
        .claim(article.government("SDN", "Sudan"), Claim.Stance.DENY, 0)
        .coding();
  }

  private static Coding hostile() {
    String text = "Chad threatened Sudan. " + HOSTILE + " <img src=x onerror=alert(1)>";
    WrittenArticle article = article("hostile", HOSTILE, text, 5, "<b>Outlet</b>");
    return article
        .event(
            EventType.THREATEN,
            null,
            Status.HAPPENED,
            article.government("TCD", "Chad"),
            "threatened",
            article.government("SDN", "Sudan"),
            LocalDate.of(2024, 6, 15))
        .coding();
  }
}
