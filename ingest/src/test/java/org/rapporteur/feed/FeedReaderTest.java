package org.rapporteur.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rapporteur.source.RefusedException;

class FeedReaderTest {
  private static final LocalDate DAY = LocalDate.of(2024, 6, 17);

  @Test
  void rss() throws RefusedException {
    Feed feed =
        FeedReader.read(
            utf8(
                """
                <?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
                <channel><title>Paper</title><item><title>Talks</title><link>https://example.org/1</link>
                <guid>g1</guid><pubDate>Mon, 17 Jun 2024 10:00:00 GMT</pubDate><description>Short</description>
                <content:encoded><![CDATA[<p>The whole article</p>]]></content:encoded></item></channel></rss>
                """));
    assertThat(feed.title()).isEqualTo("Paper");
    assertThat(feed.entries())
        .containsExactly(
            new FeedEntry(
                "g1",
                "https://example.org/1",
                "Talks",
                DAY,
                "2024-06-17T10:00:00Z",
                "<p>The whole article</p>"));
  }

  @Test
  void atom() throws RefusedException {
    Feed feed =
        FeedReader.read(
            utf8(
                """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Paper</title><entry><id>e1</id><title>Talks</title>
                <published>2024-06-17T10:00:00Z</published><updated>2024-06-18T10:00:00Z</updated>
                <link rel="alternate" href="https://example.org/1"/></entry></feed>
                """));
    assertThat(feed.entries().getFirst().published()).isEqualTo(DAY);
    assertThat(feed.entries().getFirst().stamp()).isEqualTo("2024-06-18T10:00:00Z");
    assertThat(feed.entries().getFirst().url()).isEqualTo("https://example.org/1");
  }

  @Test
  void jsonFeed() throws RefusedException {
    Feed feed =
        FeedReader.read(
            utf8(
                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Paper\",\"items\":[{\"id\":\"1\",\"url\":\"https://example.org/1\",\"date_published\":\"2024-06-17T10:00:00Z\",\"content_text\":\"a"
                    + " < b\"}]}"));
    assertThat(feed.entries())
        .containsExactly(
            new FeedEntry(
                "1",
                "https://example.org/1",
                null,
                DAY,
                "2024-06-17T10:00:00Z",
                "<p>a &lt; b</p>"));
  }

  @Test
  void brokenFeedsAreTold() {
    for (String broken :
        new String[] {
          "", "<rss", "<rss version='2.0'><channel><item>", "{\"items\":", "words", "<html></html>"
        }) {
      assertThatThrownBy(() -> FeedReader.read(utf8(broken)))
          .as(broken)
          .isInstanceOf(RefusedException.class)
          .hasMessageStartingWith(broken.equals("<html></html>") ? "not a feed" : "not a sound");
    }
  }

  @Test
  void siteMapsGiveWhatIsNew() throws RefusedException {
    Feed map =
        SitemapReader.read(
            utf8(
                """
                <?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
                <url><loc>https://example.org/1</loc><news:news><news:publication><news:name>Paper</news:name>
                <news:language>en</news:language></news:publication>
                <news:publication_date>2024-06-17T10:00:00Z</news:publication_date><news:title>Talks</news:title>
                </news:news></url>
                <url><loc>https://example.org/old</loc><lastmod>2020-01-01</lastmod></url>
                <url><loc>https://example.org/undated</loc></url></urlset>
                """),
            URI.create("https://example.org/sitemap.xml"),
            DAY);
    assertThat(map.title()).isEqualTo("Paper");
    assertThat(map.entries()).extracting(FeedEntry::url).containsExactly("https://example.org/1");
    assertThat(map.entries().getFirst().published()).isEqualTo(DAY);
    Feed index =
        SitemapReader.read(
            utf8(
                "<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><sitemap>"
                    + "<loc>https://example.org/a.xml</loc><lastmod>2024-06-16</lastmod></sitemap><sitemap>"
                    + "<loc>https://example.org/b.xml</loc><lastmod>2020-06-16</lastmod></sitemap></sitemapindex>"),
            URI.create("https://example.org/sitemap.xml"),
            DAY);
    assertThat(index.parts()).containsExactly("https://example.org/a.xml");
  }

  @Test
  void listsOfFeeds() throws RefusedException {
    assertThat(
            Opml.addresses(
                utf8(
                    "<opml><body><outline text='a'><outline"
                        + " xmlUrl='https://example.org/1'/></outline><outline xmlUrl='"
                        + " https://example.org/2 '/></body></opml>")))
        .containsExactly("https://example.org/1", "https://example.org/2");
    assertThat(Opml.addresses(utf8("# mine\nhttps://example.org/1\n\nhttps://example.org/2\n")))
        .containsExactly("https://example.org/1", "https://example.org/2");
    assertThatThrownBy(() -> Opml.addresses(utf8("<opml/>"))).isInstanceOf(RefusedException.class);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
