package org.rapporteur.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.page.PageParagraph.Kind;

class PageExtractorTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kenya and Ethiopia agreed on Monday to reopen the border post",
        "met his Ethiopian counterpart in the town for four hours",
        "A date for the traders",
        "“We will open the gate on 1 July, and we will keep it open,”",
        "joint patrols along forty kilometres of the road,",
        "compensation for the families of the dead.",
        "The African Union welcomed the agreement"
      })
  void keepsTheArticle(String words) throws IOException {
    assertThat(SamplePage.read(SamplePage.html()).text()).contains(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          use cookies to personalise content | cookie notice
          Sport                              | navigation
          Share                              | sharing
          Drought drives herders             | related headlines
          agree to our terms of use          | sign-up
          Good news for everybody            | comments
          All rights reserved                | page footer
          """)
  void cutsWhatIsAroundItWithAReason(String words, String reason) throws IOException {
    PageArticle article = SamplePage.read(SamplePage.html());
    assertThat(article.text()).doesNotContain(words);
    assertThat(article.cuts())
        .anySatisfy(cut -> {
          assertThat(cut.text()).contains(words);
          assertThat(cut.reason()).isEqualTo(reason);
        });
  }

  @Test
  void knowsWhatAPartIs() throws IOException {
    List<PageParagraph> paragraphs = SamplePage.read(SamplePage.html()).paragraphs();
    assertThat(paragraphs)
        .contains(new PageParagraph(Kind.HEADING, "A date for the traders"))
        .contains(new PageParagraph(Kind.ITEM, "a hotline between the two police commanders,"));
    assertThat(paragraphs)
        .filteredOn(paragraph -> paragraph.kind() == Kind.QUOTE)
        .singleElement()
        .satisfies(quote -> assertThat(quote.text()).startsWith("“We will open the gate"));
  }

  @Test
  void readsWhatThePageSaysAboutItself() throws IOException {
    PageArticle article = SamplePage.read(SamplePage.html());
    assertThat(article.isArticle()).isTrue();
    assertThat(article.title()).isEqualTo("Kenya and Ethiopia agree to reopen border post");
    assertThat(String.valueOf(article.published()))
        .isEqualTo("PageTime[day=2024-06-18, time=2024-06-18T07:30+03:00]");
    assertThat(String.valueOf(article.modified())).contains("2024-06-18T11:05+03:00");
    assertThat(article.authors()).containsExactly("Wanjiru Example", "Tesfaye Sample");
    assertThat(article.publisher()).isEqualTo("The Harbour Post");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.canonical())
        .isEqualTo("https://harbourpost.example/2024/06/18/kenya-ethiopia-border-post");
    assertThat(article.origins())
        .containsEntry("title", "heading")
        .containsEntry("published", "json-ld")
        .containsEntry("canonical", "link")
        .containsEntry("language", "html")
        .containsEntry("text", "blocks");
  }

  @Test
  void takesTheDeclaredTextWhereThePageShowsNone() {
    String body =
        "The Chadian army said that rebels had crossed the border near Bol at dawn. ".repeat(9);
    PageArticle article =
        SamplePage.read(
            "<!doctype html><title>Rebels cross border</title><script type='application/ld+json'>"
                + "{\"@type\":\"NewsArticle\",\"articleBody\":\""
                + body
                + "\"}</script><div id=app><p>Loading</p></div>");
    assertThat(article.isArticle()).isTrue();
    assertThat(article.text()).isEqualTo(body.strip());
    assertThat(article.origins()).containsEntry("text", "json-ld");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Page not found | <p>Sorry, we looked everywhere. Try the home page.</p> | an error page
          Just a moment  | <p>Please verify you are human by completing the action below.</p> | a page that keeps programs out
          Before you continue | <p>We and our partners use cookies and similar means. Give your consent or manage your privacy settings, as told in our privacy policy.</p> | a notice about cookies
          Envoy returns to Sana'a | <article><p>The envoy of the United Nations returned to Sana'a on Monday for talks.</p><div class=paywall><p>To continue reading, subscribe now. Already a subscriber? Sign in.</p></div></article> | behind a paywall
          Nothing        | <p>Hello.</p> | no text of an article
          """)
  void recognisesWhatIsNoArticle(String title, String body, String reason) {
    PageArticle article =
        SamplePage.read("<!doctype html><html><title>" + title + "</title><body>" + body);
    assertThat(article.isArticle()).isFalse();
    assertThat(article.warnings()).containsExactly("no article: " + reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          %PDF-1.7 some <p>            | BINARY
          The minister left on Monday. | NOT_A_PAGE
          '  '                         | EMPTY
          """)
  void refusesWhatIsNoPage(String content, PageReading.Reason reason) {
    assertThat(SamplePage.reading(content))
        .isInstanceOfSatisfying(
            PageReading.Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
  }
}
