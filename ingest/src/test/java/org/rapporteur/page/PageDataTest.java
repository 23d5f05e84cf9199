package org.rapporteur.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Title and dates where what a page says of itself does not agree. */
class PageDataTest {
  private static final String ADDRESS = "https://www.harbourpost.example/news/gate";
  private static final String TEXT =
      "<p>The two governments agreed on Monday to open the gate again, officials said.</p>"
          .repeat(4);

  private static PageArticle read(String head, String body) {
    String html = "<!doctype html><html lang=en><head>" + head + "</head><body>" + body;
    PageReading reading =
        PageExtractor.builtIn()
            .read(new PageSource(html.getBytes(StandardCharsets.UTF_8), ADDRESS, "utf-8"));
    assertThat(reading).isInstanceOf(PageReading.Read.class);
    return ((PageReading.Read) reading).article();
  }

  private static String published(String head, String body) {
    PageTime published = read(head, body).published();
    return published == null ? "none" : published.day().toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gate to be opened - Harbour Post Weekly News | <h1>Harbourpost</h1><h2>Gate to be opened</h2>   | Gate to be opened
          Gate to be opened - Harbour                    | <h1>harbourpost.example</h1>                      | Gate to be opened
          Gate to be opened                              | <h2 class=comments-title>3 replies to Gate to be opened</h2> | Gate to be opened
          Gate to be opened again                        | <h1>The gate is to be opened again by the two governments that agreed on it on Monday after talks that went on for all of four long hours in a small town by the border</h1> | Gate to be opened again
          Talks on gate                                  | <h1>Talks on the northern gate go on</h1>         | Talks on the northern gate go on
          Gate to be opened - Harbour Post               | <h1>What the town wants is to be opened up to trade, says its mayor</h1><h2>Gate to be opened</h2> | Gate to be opened
          Gate to be opened - Harbour Post               | <h1>Gate to be opened <small>(agency)</small> <a>87</a></h1> | Gate to be opened
          Gate to be opened                              | <h1><span>Title:</span> Gate to be opened</h1>    | Gate to be opened
          Gate in north opens soon - Harbour Post        | <h1>The gate in the north is to open on Sunday</h1><h1>Choose your town</h1> | The gate in the north is to open on Sunday
          Gate to be opened · Our Towns · Harbour Post   | <h1>Gate to be opened · Our Towns</h1><h2>Gate to be opened</h2> | Gate to be opened
          harbourpost.example Gate to be opened          | <h1>harbourpost.example</h1>                      | Gate to be opened
          """)
  void theHeadlineIsNotTheNameOfTheSiteNorOfAnotherPart(
      String title, String headings, String headline) {
    assertThat(read("<title>" + title + "</title>", headings + TEXT).title()).isEqualTo(headline);
  }

  private static String declared(String published, String modified) {
    return "<title>Gate to be opened</title><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\""
        + published
        + "\",\"dateModified\":\""
        + modified
        + "\"}</script>";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024-06-20 | 2024-06-20 | <p>Published 17 June 2024</p> | 2024-06-17
          2024-06-20 | 2024-06-20 | <p>17 June 2024</p>           | 2024-06-17
          2024-06-20 | 2024-06-20 | <p>22 June 2024</p>           | 2024-06-20
          2024-06-18 | 2024-06-20 | <p>17 June 2024</p>           | 2024-06-18
          """)
  void aDayShownCountsWhereOnlyTheLastChangeIsDeclared(
      String published, String modified, String shown, String day) {
    assertThat(
            published(declared(published, modified), "<h1>Gate to be opened</h1>" + shown + TEXT))
        .isEqualTo(day);
  }

  @Test
  void declaredDataMayBeEscapedAsText() {
    String escaped = declared("2024-06-17", "2024-06-18").replace("\"", "&quot;");
    assertThat(published(escaped, "<h1>Gate to be opened</h1>" + TEXT)).isEqualTo("2024-06-17");
  }

  @Test
  void theTimeBesideTheHeadlineIsTheArticles() {
    String others =
        "<h2>More</h2><div><time datetime=2024-07-02T10:00:00Z>soon</time> Rain expected</div>";
    assertThat(
            published(
                "<title>Gate to be opened</title>",
                "<div><time datetime=2024-06-17T10:00:00Z>then</time></div><h1>Gate to be opened</h1>"
                    + TEXT
                    + others))
        .isEqualTo("2024-06-17");
  }

  @Test
  void datesOfOtherArticlesAreNotTakenForThatOfThePage() {
    String others =
        "<div><h3>Rain</h3><span itemprop=datePublished content=2024-07-02>2 July</span></div>"
            + "<div><h3>Wind</h3><span itemprop=datePublished content=2024-07-03>3 July</span></div>";
    assertThat(
            published(
                "<title>Gate to be opened</title><meta name=date content='June 17, 2024'>",
                "<h1>Gate to be opened</h1>" + TEXT + others))
        .isEqualTo("2024-06-17");
  }

  @Test
  void theTimeThatIsMarkedAsThatOfPublicationGoesBeforeADeclaredChange() {
    String head = declared("2024-06-20", "2024-06-20");
    String far = "<ul>" + "<li>Harbour news of the week</li>".repeat(60) + "</ul>";
    String body = "<h1>Gate to be opened</h1>" + far + TEXT;
    assertThat(published(head, body + "<time pubdate datetime=2024-06-17>then</time>"))
        .isEqualTo("2024-06-17");
    assertThat(published(head, body)).isEqualTo("2024-06-20");
  }

  @Test
  void theLastChangeOfTheSiteIsNotThatOfTheArticle() {
    assertThat(
            published(
                "<title>Gate to be opened</title>",
                "<h1>Gate to be opened</h1>" + TEXT + "<p>Site last updated: 20 June 2024</p>"))
        .isEqualTo("none");
  }
}
