package org.rapporteur.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnifferTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TEXT       | a.txt   | Talks in Oslo end without a result",
        "TEXT       | a.html  | A name alone makes no page",
        "TEXT       | a.txt   | Note: the minister left; he did not return",
        "MARKDOWN   | a.md    | # Talks in Oslo",
        "MARKDOWN   | a       | ---⏎title: Talks⏎---⏎Words",
        "HTML       | a.txt   | <!DOCTYPE html><p>Talks",
        "HTML       | a.txt   | ﻿  <!-- x --><html lang=en>",
        "HTML       | a       | <div></div><p></p><p></p><p></p><a></a>",
        "HTML       | a       | <?xml version='1.0'?><!DOCTYPE html PUBLIC 'x'><html>",
        "EMAIL      | a       | From: Desk <d@example.org>⏎Subject: Talks⏎Date: Mon, 17 Jun 2024"
            + " 10:00:00 +0000⏎⏎Words",
        "MBOX       | a       | From d@example.org Mon Jun 17 10:00:00 2024⏎From: d@example.org⏎Subject:"
            + " Talks⏎Date: Mon, 17 Jun 2024 10:00:00 +0000⏎⏎Words",
        "JSONL      | a.txt   | {\"text\":\"Talks\"}⏎{\"text\":\"More\"}",
        "JSONL      | a.jsonl | not json at all",
        "JSONL      | a       | {\"text\": broken",
        "JSON       | a       | [{\"text\":\"Talks\"}]",
        "JSON       | a       | {⏎  \"text\": \"Talks\"⏎}",
        "NINJS      | a.json  |"
            + " {\"uri\":\"tag:1\",\"versioncreated\":\"2024-06-17T10:00:00Z\",\"body_text\":\"Talks\"}",
        "FEED       | a.json  | {\"version\": \"https://jsonfeed.org/version/1.1\",⏎\"items\":[]}",
        "FEED       | a       | <?xml version='1.0'?><rss version='2.0'/>",
        "FEED       | a       | <feed xmlns='http://www.w3.org/2005/Atom'/>",
        "FEED       | a       | <rdf:RDF xmlns:rdf='x'/>",
        "NEWSML     | a       | <?xml version='1.0'?><!-- x --><newsItem guid='1'>",
        "NITF       | a       | <!DOCTYPE nitf SYSTEM 'nitf.dtd' [ <!ENTITY a 'b'> ]><nitf>",
        "PETRARCH   | a       | <Sentences><Sentence id='1'>",
        "SITEMAP    | a       | <?xml version='1.0'?><urlset>",
        "OTHER_XML  | a       | <?xml version='1.0'?><invoice>",
        "CSV        | a       | id;title;text⏎1;Talks;Words",
        "CSV        | a.csv   | a,b",
        "WARC       | a       | WARC/1.0⏎WARC-Type: warcinfo",
        "WARC       | a       | filedesc://x.arc 0.0.0.0 2024",
        "PDF        | a.txt   | %PDF-1.7",
        "FACTIVA    | a       | SE News⏎HD Talks in Oslo⏎WC 10 words⏎PD 17 June 2024⏎SN"
            + " Paper⏎LP⏎Words",
        "LEXISNEXIS | a       | 1 of 2 DOCUMENTS⏎⏎Paper⏎⏎LOAD-DATE: June 17, 2024⏎2 of 2 DOCUMENTS"
      })
  void tellsKindsByContent(ContentKind kind, String name, String content) {
    byte[] bytes = content.replace("⏎", "\n").getBytes(StandardCharsets.UTF_8);
    assertThat(Sniffer.kind(bytes, name)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({"1f8b08, GZIP", "504b0304, ZIP", "4d5a00, BINARY", "89504e470d0a1a0a00, BINARY"})
  void tellsPackedData(String hexadecimal, ContentKind kind) {
    byte[] bytes = java.util.HexFormat.of().parseHex(hexadecimal);
    assertThat(Sniffer.kind(bytes, "a.txt")).isEqualTo(kind);
  }
}
