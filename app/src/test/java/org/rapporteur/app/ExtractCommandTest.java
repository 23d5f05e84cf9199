package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.page.PageExtractor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExtractCommandTest {
  private static final Path SAMPLE = Path.of("..", "samples", "07-web-page.html");

  @TempDir private Path directory;

  private Path file(String name, String content) throws IOException {
    return Files.writeString(directory.resolve(name), content);
  }

  private static List<JsonNode> lines(Run.Result result) {
    JsonMapper json = JsonMapper.builder().build();
    return result.out().lines().map(json::readTree).toList();
  }

  @Test
  void aPageIsALineWithItsFieldsInOrder() {
    Run.Result result = Run.within().run("extract", SAMPLE.toString());
    assertThat(result.code()).isEqualTo(ExitCode.OK);
    assertThat(lines(result))
        .singleElement()
        .satisfies(line -> {
          assertThat(line.propertyNames())
              .containsExactly(
                  "path",
                  "article",
                  "title",
                  "text",
                  "published",
                  "publishedTime",
                  "modified",
                  "modifiedTime",
                  "authors",
                  "publisher",
                  "language",
                  "canonical",
                  "origins",
                  "furniture",
                  "warnings");
          assertThat(line.path("path").asString()).isEqualTo(SAMPLE.toString());
          assertThat(line.path("article").asBoolean()).isTrue();
          assertThat(line.path("published").asString()).isEqualTo("2024-06-18");
          assertThat(line.path("publishedTime").asString()).isEqualTo("2024-06-18T07:30+03:00");
          assertThat(line.path("text").asString())
              .contains("would begin next week.\n\nA date for the traders\n\n");
          assertThat(line.path("furniture").get(0).path("reason").asString())
              .isEqualTo("cookie notice");
        });
  }

  @Test
  void filesThatCannotBeReadAreErrorsInTheirPlace() throws IOException {
    Path empty = file("empty.html", " \n");
    Path binary = directory.resolve("picture.html");
    Files.write(binary, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13, 0, 0, 0, 1});
    Path missing = directory.resolve("missing.html");
    Run.Result result =
        Run.within()
            .run(
                "extract",
                missing.toString(),
                empty.toString(),
                SAMPLE.toString(),
                binary.toString(),
                directory.toString());
    assertThat(result.code()).isEqualTo(ExitCode.INPUT);
    assertThat(lines(result))
        .extracting(line -> line.path("error").path("code").asString("none"))
        .containsExactly("NOT_FOUND", "EMPTY", "none", "BINARY", "DIRECTORY");
    assertThat(result.err()).contains("missing.html: NOT_FOUND: no such file");
  }

  @Test
  void pagesWithoutAnArticleAreNoProblem() throws IOException {
    Path page = file("gone.html", "<html><title>404 Not Found</title><body><p>Gone.</p>");
    Run.Result result = Run.within().run("extract", page.toString());
    assertThat(result.code()).isEqualTo(ExitCode.OK);
    assertThat(lines(result))
        .singleElement()
        .satisfies(line -> {
          assertThat(line.path("article").asBoolean()).isFalse();
          assertThat(line.path("warnings").get(0).asString())
              .isEqualTo("no article: an error page");
        });
  }

  @Test
  void aListOfPathsComesFromStandardInput() {
    Run.Result result = Run.within().input(SAMPLE + "\n\n" + SAMPLE + "\n").run("extract", "-");
    assertThat(lines(result)).hasSize(2);
  }

  @Test
  void packedPagesAreUnpackedAndBombsAreNot() throws IOException {
    Path packed = directory.resolve("page.html.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      Files.copy(SAMPLE, out);
    }
    Path bomb = directory.resolve("bomb.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(bomb))) {
      byte[] block = new byte[1 << 20];
      Arrays.fill(block, (byte) ' ');
      for (int i = 0; i <= PageExtractor.LONGEST >> 20; i++) {
        out.write(block);
      }
    }
    Run.Result result = Run.within().run("extract", packed.toString(), bomb.toString());
    assertThat(lines(result))
        .extracting(
            line -> line.path("article").asBoolean(false),
            line -> line.path("error").path("code").asString("none"))
        .containsExactly(tuple(true, "none"), tuple(false, "TOO_LONG"));
  }

  @Test
  void plainTextsAreTakenWithoutTheirFurniture() throws IOException {
    Path text =
        file(
            "a.txt",
            """
            Chad Recalls Its Ambassador to Sudan

            Chad recalled its ambassador on Monday.

            The ministry gave no reason.

            Related News
            """);
    Run.Result result = Run.within().run("extract", text.toString());
    assertThat(lines(result))
        .singleElement()
        .satisfies(line -> {
          assertThat(line.path("title").asString())
              .isEqualTo("Chad Recalls Its Ambassador to Sudan");
          assertThat(line.path("text").asString())
              .isEqualTo("Chad recalled its ambassador on Monday.\n\nThe ministry gave no reason.");
          assertThat(line.path("furniture").get(0).path("text").asString())
              .isEqualTo("Related News");
        });
  }

  @Test
  void whatItWritesCanBeCoded() throws IOException {
    Path gone = file("gone.html", "<html><title>404 Not Found</title><body><p>Gone.</p>");
    Run.Result pages = Run.within().run("extract", SAMPLE.toString(), gone.toString());
    Run.Result result = Run.within().input(pages.out()).run("code");
    List<JsonNode> coded = lines(result);
    assertThat(coded).hasSize(2);
    assertThat(coded.get(0).path("id").asString()).isEqualTo(SAMPLE.toString());
    assertThat(coded.get(0).path("published").asString()).isEqualTo("2024-06-18");
    assertThat(coded.get(0).path("extra").isMissingNode()).isTrue();
    assertThat(coded.get(1).path("error").path("code").asString()).isEqualTo("NOT_AN_ARTICLE");
  }

  @Test
  void readTakesPagesWithTheirDate() {
    Run.Result result =
        Run.within().run("read", "--no-store", "--format", "json", SAMPLE.toString());
    assertThat(lines(result))
        .singleElement()
        .satisfies(line -> {
          assertThat(line.path("published").asString()).isEqualTo("2024-06-18");
          assertThat(line.path("title").asString()).startsWith("Kenya and Ethiopia agree");
        });
  }
}
