package org.rapporteur.copy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalAddressTest {
  @ParameterizedTest
  @CsvSource({
    "http://WWW.Example.org:80/a/?utm_source=x&b=2&a=1#top, https://example.org/a?a=1&b=2",
    "https://example.org, https://example.org",
    "https://example.org/a/amp/, https://example.org/a",
    "https://amp.example.org/a?fbclid=1, https://example.org/a",
    "https://example.org:8443/a/../b/index.html, https://example.org:8443/b",
    "https://example.org/a b, https://example.org/a%20b",
    "https://example.org/a?id=7&ref=home, https://example.org/a?id=7"
  })
  void oneAddressForMany(String address, String canonical) {
    assertThat(CanonicalAddress.of(address)).contains(canonical);
    assertThat(CanonicalAddress.of(canonical)).contains(canonical);
  }

  @ParameterizedTest
  @CsvSource({
    "words",
    "mailto:a@b.c",
    "ftp://example.org/a",
    "http:///a",
    "'https://exa mple.org/a'"
  })
  void whatIsNoAddressHasNone(String address) {
    assertThat(CanonicalAddress.of(address)).isEmpty();
  }

  @Test
  void aPageIsBelievedOnItsOwnHostUnlessItNamesTheFrontPage() {
    String own = "https://example.org/story?page=1";
    assertThat(CanonicalAddress.of(own, "https://www.example.org/story"))
        .contains("https://example.org/story");
    assertThat(CanonicalAddress.of(own, "https://www.example.org/")).contains(own);
    assertThat(CanonicalAddress.of(own, "https://other.example/story")).contains(own);
    assertThat(CanonicalAddress.of(own, "not an address")).contains(own);
    assertThat(CanonicalAddress.of(own, null)).contains(own);
  }
}
