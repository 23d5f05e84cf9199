package org.rapporteur.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class HostilePageTest {
  private static final String[] PIECES = {
    "<",
    ">",
    "</",
    "<!--",
    "-->",
    "<div>",
    "</div>",
    "<table><tr><td>",
    "</p>",
    "<p>",
    "<a href='",
    "\"",
    "&#x0;",
    "&amp",
    "<script>",
    "</script>",
    "<svg>",
    "<template>",
    "<br><br>",
    "<li>",
    "</ul>",
    "\u0000",
    "\uD800",
    "<![CDATA[",
    "<script type='application/ld+json'>[[[[",
    "<meta property='article:published_time' content='",
    "<h1>",
    "<iframe>"
  };

  @Test
  void tagsNestedAHundredThousandTimes() {
    String open = "<div><span>".repeat(50_000);
    PageArticle article =
        SamplePage.read("<!doctype html><title>Deep</title>" + open + "<p>The minister resigned.");
    assertThat(article.paragraphs().size() + article.cuts().size()).isPositive();
  }

  @Test
  void attributesOfAMegabyte() throws IOException {
    String long1 = "class=\"" + "story-body ".repeat(100_000) + "\"";
    String html = SamplePage.html().replace("<article class=\"story\">", "<article " + long1 + ">");
    assertThat(SamplePage.read(html).text()).contains("Kenya and Ethiopia agreed on Monday");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>",
        "<a href=x>link</a> ",
        "<li>",
        "<table>",
        "&amp;",
        "<h1>Title</h1>",
        "<br>",
        "<b>",
        "word ",
        "<time>1 May 2024</time>",
        "<meta name=a content=b>",
        "<script type='application/ld+json'>{}</script>"
      })
  void onePieceManyTimes(String piece) {
    String html = "<!doctype html><html><title>Many</title><body>" + piece.repeat(60_000);
    assertThat(SamplePage.reading(html)).isInstanceOf(PageReading.Read.class);
  }

  @Test
  void moreBytesThanAnyArticle() {
    byte[] bytes = new byte[PageExtractor.LONGEST + 1];
    Arrays.fill(bytes, (byte) 'a');
    assertThat(PageExtractor.builtIn().read(PageSource.of(bytes)))
        .isInstanceOfSatisfying(
            PageReading.Refused.class,
            refused -> assertThat(refused.reason()).isEqualTo(PageReading.Reason.TOO_LONG));
  }

  @Test
  void jsonNestedWithoutEnd() throws IOException {
    String deep = "[".repeat(200_000);
    String html = SamplePage.html().replace("{\"@context\"", deep + "{\"@context\"");
    assertThat(SamplePage.read(html).origins()).containsEntry("published", "url");
  }

  @Test
  void scriptsAreNotRunAndNotRead() throws IOException {
    PageArticle article = SamplePage.read(SamplePage.html());
    assertThat(article.text() + article.cuts() + article.title()).doesNotContain("never run");
  }

  /** Pages that are cut, mixed up and sown with pieces are read all the same, twice alike. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void brokenAtRandom(long seed) throws IOException {
    Random random = new Random(seed);
    String sample = SamplePage.html();
    for (int i = 0; i < 40; i++) {
      String html = broken(sample, random);
      PageReading once = SamplePage.reading(html);
      assertThat(SamplePage.reading(html)).as("seed %d, page %d", seed, i).isEqualTo(once);
    }
  }

  private static String broken(String sample, Random random) {
    StringBuilder html = new StringBuilder(sample);
    int changes = 1 + random.nextInt(30);
    for (int i = 0; i < changes && html.length() > 2; i++) {
      int at = random.nextInt(html.length());
      int end = Math.min(html.length(), at + random.nextInt(200));
      switch (random.nextInt(4)) {
        case 0 -> html.delete(at, end);
        case 1 -> html.insert(at, html.substring(at, end));
        case 2 -> html.setLength(Math.max(2, html.length() - random.nextInt(400)));
        default -> html.insert(at, PIECES[random.nextInt(PIECES.length)]);
      }
    }
    return html.toString();
  }
}
