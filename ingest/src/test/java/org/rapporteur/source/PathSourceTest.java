package org.rapporteur.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.formats.ErrorCode;

@Timeout(60)
class PathSourceTest {
  private static final LocalDate DAY = LocalDate.of(2024, 6, 17);

  @TempDir private Path directory;

  @Test
  void foldersAreReadInTheOrderOfNamesWithoutWhatIsHidden() throws IOException {
    Files.createDirectory(directory.resolve("b"));
    Files.writeString(directory.resolve("b/1.txt"), "one");
    Files.writeString(directory.resolve("a.txt"), "two");
    Files.writeString(directory.resolve("c.txt"), "three");
    Files.writeString(directory.resolve(".hidden"), "four");
    Files.createSymbolicLink(directory.resolve("b/loop"), directory);
    assertThat(Reading.files(ReadingOptions.USUAL, directory))
        .extracting(item -> ((Item.Text) item).text())
        .containsExactly("two", "one", "three");
  }

  @Test
  void whatIsNotThereIsToldAndTheRestIsRead() throws IOException {
    Path file = Files.writeString(directory.resolve("a.txt"), "words");
    List<Item> items = Reading.files(ReadingOptions.USUAL, directory.resolve("none"), file);
    assertThat(((Item.Refused) items.get(0)).code()).isEqualTo(ErrorCode.NOT_FOUND);
    assertThat(((Item.Text) items.get(1)).text()).isEqualTo("words");
  }

  @Test
  void tablesHaveTheirColumnsMapped() throws IOException {
    Path table =
        Files.writeString(
            directory.resolve("t.csv"),
            "no;headline;words;day\n"
                + "7;Talks;\"He said \"\"no\"\";\n"
                + "and left\";17 June 2024\n"
                + "8;x;;\n"
                + "9;x;y;soon\n");
    ReadingOptions options = new ReadingOptions(ColumnMap.parse("text=words,date=day,id=no"), null);
    List<Item> items = Reading.files(options, table);
    assertThat(items.get(0))
        .isEqualTo(
            new Item.Text(
                new Origin(table.toString(), 3),
                "He said \"no\";\nand left",
                new Known("7", "Talks", DAY, null, null)));
    assertThat(((Item.Refused) items.get(1)).code()).isEqualTo(ErrorCode.MISSING_TEXT);
    assertThat(((Item.Refused) items.get(2)).code()).isEqualTo(ErrorCode.BAD_DATE);
    assertThat(items).hasSize(3);
  }

  @Test
  void aTableWithoutTextTellsItsColumns() throws IOException {
    Path table = Files.writeString(directory.resolve("t.csv"), "a,b\n1,2\n");
    assertThat(Reading.files(ReadingOptions.USUAL, table))
        .singleElement()
        .extracting(item -> ((Item.Refused) item).message())
        .asString()
        .contains("--columns text=NAME")
        .contains("a, b");
  }

  @Test
  void jsonDocumentsAreReadOneByOne() {
    List<Item> items =
        Reading.input(
            "[{\"text\":\"One\",\"date\":\"2024-06-17\"}, 5,\n"
                + " {\"content\":\"Two\",\"source\":\"Paper\"}]");
    assertThat(text(items.get(0))).isEqualTo("One");
    assertThat(known(items.get(0)).published()).isEqualTo(DAY);
    assertThat(((Item.Refused) items.get(1)).code()).isEqualTo(ErrorCode.NOT_AN_OBJECT);
    assertThat(text(items.get(2))).isEqualTo("Two");
    assertThat(known(items.get(2)).outlet()).isEqualTo("Paper");
  }

  @Test
  void ninjsIsRead() {
    Item item =
        Reading.input(
                "{\"uri\":\"tag:x:1\",\"type\":\"text\",\"versioncreated\":\"2024-06-17T10:00:00Z\",\"headline\":\"Talks\",\"body_html\":\"<p>First.</p><p>Second"
                    + " &amp; last.</p>\"}")
            .getFirst();
    assertThat(text(item)).isEqualTo("First.\n\nSecond & last.");
    assertThat(known(item)).isEqualTo(new Known("tag:x:1", "Talks", DAY, null, null));
  }

  @Test
  void aMailboxIsReadMessageByMessage() {
    List<Item> items =
        Reading.input(
            """
            From desk@paper.example Mon Jun 17 10:00:00 2024
            From: desk@paper.example
            Subject: Talks
            Date: Mon, 17 Jun 2024 10:00:00 +0300

            Peru met Chile.
            >From Lima, they left.

            From desk@paper.example Mon Jun 17 11:00:00 2024
            From: desk@paper.example
            Subject: Nothing
            Date: Mon, 17 Jun 2024 11:00:00 +0300

            From desk@paper.example Tue Jun 18 10:00:00 2024
            From: desk@paper.example
            Subject: Deal
            Date: Tue, 18 Jun 2024 10:00:00 +0300

            Chad signed.
            """);
    assertThat(items).hasSize(3);
    Item.Text first = (Item.Text) items.getFirst();
    assertThat(first.text()).contains("Peru met Chile.").contains("\nFrom Lima, they left.");
    assertThat(first.known().published()).isEqualTo(DAY);
    assertThat(items.get(1)).isInstanceOf(Item.Refused.class);
    Item.Text last = (Item.Text) items.getLast();
    assertThat(last.known().title()).isEqualTo("Deal");
    assertThat(last.origin().line()).isEqualTo(14);
  }

  @Test
  void mailIsRead() {
    Item item =
        Reading.input(
                "From: =?UTF-8?Q?D=C3=A9sk?= <desk@example.org>\r\n"
                    + "Subject: Talks\r\n"
                    + "Date: Mon, 17 Jun 2024 23:30:00 -0500\r\n"
                    + "MIME-Version: 1.0\r\n"
                    + "Message-ID: <1@example.org>\r\n"
                    + "Content-Type: multipart/alternative; boundary=b\r\n\r\n"
                    + "--b\r\n"
                    + "Content-Type: text/html\r\n\r\n"
                    + "<p>No</p>\r\n"
                    + "--b\r\n"
                    + "Content-Type: text/plain; charset=utf-8\r\n"
                    + "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
                    + "Caf=C3=A9 talks=\r\n"
                    + " end.\r\n"
                    + "--b--\r\n")
            .getFirst();
    assertThat(text(item).strip()).isEqualTo("Café talks end.");
    assertThat(known(item)).isEqualTo(new Known("<1@example.org>", "Talks", DAY, null, "Désk"));
  }

  @Test
  void markdownLosesItsMarks() {
    Item item =
        Reading.input(
                "---\n"
                    + "title: \"Talks\"\n"
                    + "date: 2024-06-17\n"
                    + "---\n"
                    + "The *minister* of [Norway](http://x.y) left.\n\n"
                    + "- He said no.\n")
            .getFirst();
    assertThat(text(item)).contains("The minister of").contains("He said no.").doesNotContain("*");
    assertThat(known(item).published()).isEqualTo(DAY);
    assertThat(known(item).title()).isEqualTo("Talks");
  }

  @Test
  void wordDocumentsAreRead() {
    byte[] document =
        Reading.zip(
            "[Content_Types].xml",
            "<Types/>",
            "word/document.xml",
            "<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>Norway and"
                + " </w:t></w:r><w:r><w:t>Kenya</w:t>"
                + "</w:r></w:p><w:p><w:r><w:t>met.</w:t></w:r></w:p></w:body></w:document>");
    assertThat(text(Reading.input(document).getFirst())).isEqualTo("Norway and Kenya\n\nmet.");
  }

  @Test
  void archivesAreReadToTheThirdDepth() {
    byte[] inner = Reading.zip("a.txt", "words", "__MACOSX/._a.txt", "no", "b.bin", new byte[9]);
    List<Item> items = Reading.input(Reading.gzip(Reading.zip("x.zip", inner)));
    assertThat(items.getFirst().origin().name()).isEqualTo("standard input!x.zip!a.txt");
    assertThat(text(items.getFirst())).isEqualTo("words");
    assertThat(((Item.Refused) items.get(1)).code()).isEqualTo(ErrorCode.BINARY);
    assertThat(items).hasSize(2);
    byte[] deep = Reading.zip("a.txt", "words");
    for (int i = 0; i < 4; i++) {
      deep = Reading.zip("x.zip", deep);
    }
    assertThat(((Item.Refused) Reading.input(deep).getFirst()).code())
        .isEqualTo(ErrorCode.UNSUPPORTED);
  }

  @Test
  void tarArchivesAreRead() {
    List<Item> items = Reading.input(Reading.gzip(Reading.tar("../../etc/x.txt", "words")));
    assertThat(text(items.getFirst())).isEqualTo("words");
    assertThat(items.getFirst().origin().name()).isEqualTo("standard input!../../etc/x.txt");
    assertThat(items).hasSize(1);
  }

  @Test
  void newsAgenciesXmlIsRead() {
    List<Item> items =
        Reading.input(
            """
            <?xml version="1.0"?>
            <newsMessage><itemSet>
            <newsItem guid="tag:1"><itemMeta><versionCreated>2024-06-18T01:00:00Z</versionCreated>
              <provider literal="Agency"/></itemMeta>
              <contentMeta><contentCreated>2024-06-17T10:00:00Z</contentCreated>
              <headline>Talks</headline></contentMeta>
              <contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body>
              <p>Norway <b>and</b> Kenya
               met.</p><p>They parted.</p></body></html></inlineXML></contentSet></newsItem>
            <newsItem guid="tag:2"><contentSet/></newsItem>
            </itemSet></newsMessage>
            """);
    assertThat(text(items.get(0))).isEqualTo("Norway and Kenya met.\n\nThey parted.");
    assertThat(known(items.get(0)).id()).isEqualTo("tag:1");
    assertThat(known(items.get(0)).title()).isEqualTo("Talks");
    assertThat(known(items.get(0)).outlet()).isEqualTo("Agency");
    assertThat(((Item.Refused) items.get(1)).code()).isEqualTo(ErrorCode.EMPTY);
  }

  @Test
  void nitfIsRead() {
    Item item =
        Reading.input(
                """
                <?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf.dtd">
                <nitf><head><title>desk copy</title><docdata><doc-id id-string="n1"/><date.issue norm="20240617T100000Z"/></docdata>
                <pubdata name="Paper"/></head><body><body.head><hedline><hl1>Talks</hl1></hedline>
                <byline>By A. Writer</byline></body.head>
                <body.content><block><p>Norway met Kenya.</p><media><media-caption>A hall</media-caption></media>
                <hl2>Later</hl2><p>They parted.</p></block></body.content><body.end><tagline>x</tagline></body.end>
                </body></nitf>
                """)
            .getFirst();
    assertThat(text(item)).isEqualTo("Norway met Kenya.\n\nLater\n\nThey parted.");
    assertThat(known(item)).isEqualTo(new Known("n1", "Talks", DAY, null, "Paper"));
  }

  @Test
  void petrarchSentencesAreRead() {
    List<Item> items =
        Reading.input(
            "<Sentences><Sentence date=\"20240617\" id=\"P1_2\" source=\"P\""
                + " sentence=\"True\"><Text>\n"
                + "Norway met\n"
                + "Kenya.\n"
                + "</Text><Parse>(ROOT x)</Parse></Sentence></Sentences>");
    assertThat(text(items.getFirst())).isEqualTo("Norway met Kenya.");
    assertThat(known(items.getFirst())).isEqualTo(new Known("P1_2", null, DAY, null, "P"));
  }

  @Test
  void savedFeedsGiveTheArticlesThatTheyCarry() {
    String words = "Norway met Kenya in Oslo on Monday. ".repeat(20);
    List<Item> items =
        Reading.input(
            "<?xml version='1.0'?><rss"
                + " version='2.0'><channel><title>Paper</title><item><title>Talks</title><link>https://example.org/1</link><pubDate>Mon,"
                + " 17 Jun 2024 10:00:00 GMT</pubDate><description>&lt;p&gt;"
                + words
                + "&lt;/p&gt;</description></item>"
                + "<item><link>https://example.org/2</link><description>Short</description></item>"
                + "</channel></rss>");
    assertThat(text(items.get(0))).isEqualTo(words.strip());
    assertThat(known(items.get(0)).published()).isEqualTo(DAY);
    assertThat(items.get(1)).isInstanceOf(Item.PassedOver.class);
  }

  @Test
  void utf16IsReadByItsMark() {
    byte[] bytes = "\ufeffNorway met Kenya.".getBytes(StandardCharsets.UTF_16LE);
    assertThat(text(Reading.input(bytes).getFirst())).isEqualTo("Norway met Kenya.");
  }

  @Test
  void aKindCanBeTold() throws IOException {
    Path file = Files.writeString(directory.resolve("a.txt"), "{\"text\":\"Talks\"}");
    assertThat(Reading.files(new ReadingOptions(ColumnMap.usual(), ContentKind.TEXT), file))
        .singleElement()
        .isInstanceOf(Item.Text.class);
  }

  private static String text(Item item) {
    return ((Item.Text) item).text();
  }

  private static Known known(Item item) {
    return ((Item.Text) item).known();
  }
}
