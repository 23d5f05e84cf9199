package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ReadCommandTest {
  @TempDir private Path directory;
  private Path data;
  private Path article;

  @BeforeEach
  void writeArticle() throws IOException {
    data = directory.resolve("data");
    article =
        Files.writeString(
            directory.resolve("visit.txt"),
            "Oslo will visit Kenya.\n\nRead also: more \u001b[31mnews\nNothing else.\n");
  }

  @Test
  void printsForAPerson() {
    Run.Result result = read("--date", "2024-06-17");
    assertThat(result.code()).isZero();
    assertThat(result.out())
        .isEqualTo(
            """
            %s
              published 2024-06-17, 2 paragraphs kept, 1 part cut:
              cut line 3, related headlines: Read also: more [31mnews

              1  Oslo (NOR) → Kenya (KEN)   CONSULT/visit   PLANNED
                 when: about 2024-06-17; said by: narrator
                 [Oslo] *will visit* [Kenya].
              claim: Kenya (KEN) denies record 1

            marks: [party] *what happens* {how certain}
            """
                .formatted(article));
    assertThat(result.err())
        .isEqualTo(
            "rapporteur: "
                + data
                + ": 1 new, 0 read anew, 0 unchanged; it holds 1 article with 1 record\n");
  }

  @Test
  void withoutADateTimesStayOpen() {
    assertThat(read().out())
        .contains("no publication date (give it with --date)")
        .contains("when: open: no publication date");
  }

  @Test
  void theSameArticleIsStoredOnce() {
    read("--date", "2024-06-17");
    assertThat(read("--date", "2024-06-17").err())
        .contains("0 new, 0 read anew, 1 unchanged; it holds 1 article with 1 record");
    assertThat(read("--date", "2024-06-18").err())
        .contains("0 new, 1 read anew, 0 unchanged; it holds 1 article with 1 record");
  }

  @Test
  void withoutStoreNothingIsWritten() {
    Run.Result result = read("--no-store");
    assertThat(result.err()).isEmpty();
    assertThat(data).doesNotExist();
  }

  @Test
  void printsTheRecordForAProgram() {
    Run.Result result = read("--format", "json", "--no-store");
    assertThat(result.out()).hasLineCount(1).startsWith("{\"id\":\"").contains("\"CONSULT\"");
  }

  @Test
  void colourFollowsTheTerminalUnlessTold() {
    String[] arguments = {"read", "--no-store", article.toString()};
    assertThat(Run.within().terminals("out").run(arguments).out()).contains("\u001b[1;36mOslo");
    assertThat(Run.within().run(arguments).out()).doesNotContain("\u001b");
    assertThat(Run.within().terminals("out").environment("NO_COLOR", "1").run(arguments).out())
        .doesNotContain("\u001b");
    assertThat(read("--no-store", "--color", "always").out()).contains("\u001b[");
    assertThat(
            Run.within()
                .terminals("out")
                .run("read", "--no-store", "--color=never", article.toString())
                .out())
        .doesNotContain("\u001b");
  }

  @Test
  void badFilesAreNamedAndTheRestIsRead() throws IOException {
    Path latin =
        Files.write(
            directory.resolve("latin.txt"),
            "One line.\nCaf\u00e9 owner.\n".getBytes(StandardCharsets.ISO_8859_1));
    Run.Result result =
        Run.within()
            .run(
                "read",
                "--no-store",
                directory.resolve("missing.txt").toString(),
                latin.toString(),
                article.toString());
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err().lines())
        .containsExactly(
            "rapporteur: " + directory + "/missing.txt: NOT_FOUND: no such file",
            "rapporteur: "
                + latin
                + ":2: INVALID_UTF8: not valid UTF-8 at byte 13: replaced by U+FFFD; save it as"
                + " UTF-8 to keep these characters",
            "rapporteur:          3  read",
            "rapporteur:          2  articles",
            "rapporteur:          1  records",
            "rapporteur:          1  broken: 1 NOT_FOUND");
    assertThat(result.out()).contains("Oslo (NOR)").contains("note: not valid UTF-8");
  }

  @Test
  void whatIsNoArticleIsTold() throws IOException {
    Path empty = Files.writeString(directory.resolve("empty.txt"), "");
    Path page = Files.writeString(directory.resolve("page.txt"), "<?xml version='1.0'?><odd/>");
    Path picture = Files.write(directory.resolve("picture.txt"), new byte[] {(byte) 0x89, 0, 1});
    Run.Result result =
        Run.within()
            .run("read", "--no-store", empty.toString(), page.toString(), picture.toString());
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    assertThat(result.err().lines())
        .satisfiesExactly(
            line -> assertThat(line).contains("empty.txt:1: EMPTY: "),
            line -> assertThat(line).contains("page.txt: UNSUPPORTED: "),
            line -> assertThat(line).contains("picture.txt: BINARY: "),
            line -> assertThat(line).contains("3  read"),
            line -> assertThat(line).contains("0  articles"),
            line -> assertThat(line).contains("3  broken: 1 BINARY, 1 EMPTY, 1 UNSUPPORTED"));
  }

  @Test
  void aFileBeyondAllArticlesIsNotRead() throws IOException {
    Path huge = Files.writeString(directory.resolve("huge.txt"), "x".repeat(17 << 20));
    Run.Result result = Run.within().run("read", "--no-store", huge.toString());
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).contains("huge.txt: TOO_LONG: more than 16 MiB");
  }

  @Test
  void errorsHaveTheirObjectInJson() {
    Run.Result result = Run.within().run("read", "--format=json", "--no-store", "no.txt");
    assertThat(result.out())
        .isEqualTo(
            "{\"id\":\"no.txt\",\"error\":{\"code\":\"NOT_FOUND\","
                + "\"message\":\"no such file\",\"line\":1}}\n");
  }

  @Test
  void readsStandardInput() {
    assertThat(Run.within().input("Oslo will visit Kenya.").run("read", "-", "--no-store").out())
        .startsWith("standard input\n")
        .contains("CONSULT/visit");
  }

  @Test
  void aDateThatHasNotComeIsTold() {
    Run.Result result = read("--no-store", "--date", "2030-01-01");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).contains("--date: FUTURE_DATE: 2030-01-01");
    assertThat(result.out()).contains("published 2030-01-01");
  }

  @Test
  void whatIsNoDateIsAUsageError() {
    Run.Result result = read("--date", "last Tuesday");
    assertThat(result.code()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err())
        .contains("'last Tuesday' is no date; write it as 2024-06-17")
        .contains("rapporteur read --help");
  }

  @Test
  void aPlaceForTheDataThatIsNoneIsTold() {
    Run.Result result =
        Run.within().run("read", "--data", article.resolve("x").toString(), article.toString());
    assertThat(result.code()).isEqualTo(ExitCode.ENVIRONMENT);
    assertThat(result.err())
        .contains("cannot make the directory")
        .contains("--no-store does without")
        .doesNotContain("\tat ");
  }

  private Run.Result read(String... options) {
    String[] arguments = new String[options.length + 4];
    arguments[0] = "read";
    arguments[1] = article.toString();
    arguments[2] = "--data";
    arguments[3] = data.toString();
    System.arraycopy(options, 0, arguments, 4, options.length);
    return Run.within().run(arguments);
  }
}
