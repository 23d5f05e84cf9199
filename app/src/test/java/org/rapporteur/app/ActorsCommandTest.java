package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code actors} as users see it. */
class ActorsCommandTest {
  @TempDir private Path folder;

  @Test
  void findShowsWhoIsMeantOnADay() {
    Run.Result result = run("find", "Lavrov", "--date", "2024-06-17");

    assertThat(result.code()).isEqualTo(ExitCode.OK);
    assertThat(result.out()).contains("Foreign minister").contains("RUSGOV").contains("Q58217");
  }

  @Test
  void findGivesJsonToPrograms() {
    Run.Result result = run("find", "Q7747", "--date", "2024-06-17", "--format", "json");

    assertThat(result.out())
        .startsWith("{\"name\":\"Vladimir Putin\",\"code\":\"RUSGOV\"")
        .contains("\"from\":\"2012-05-07\",\"to\":null,\"id\":\"Q7747\"");
  }

  @Test
  void findSaysWhenThereIsNobody() {
    Run.Result result = run("find", "Ondrej Quillfeather");

    assertThat(result.code()).isEqualTo(ExitCode.INPUT);
    assertThat(result.err()).contains("nobody is known as \"Ondrej Quillfeather\"");
  }

  @Test
  void checkNamesFileAndLineAndTheRestIsUsed() throws IOException {
    own(
        "mine.csv",
        """
        kind,name,country,sectors
        person,Ana Prueba,XYZ,GOV
        group,Marsh League,DEU,REB
        """);

    Run.Result checked = run("check", "--knowledge", folder.toString());
    Run.Result found = run("find", "Marsh League", "--knowledge", folder.toString());

    assertThat(checked.code()).isEqualTo(ExitCode.INPUT);
    assertThat(checked.out())
        .contains("mine.csv:2: country: \"XYZ\" is no country")
        .contains("1 usable row, 1 finding");
    assertThat(found.out()).contains("DEUREB");
    assertThat(found.err()).contains("mine.csv:2: ACTOR_TABLE: ");
  }

  @Test
  void checkNamesJudgementsAboutNobody() throws IOException {
    own("same.tsv", "name\twho\nthe Iron Tsar\tQ7747\nthe Quill\tOndrej Quillfeather\n");

    Run.Result checked = run("check", "--knowledge", folder.toString());

    assertThat(checked.code()).isEqualTo(ExitCode.OK);
    assertThat(checked.out())
        .contains("same.tsv:3: nobody: nobody is known as \"Ondrej Quillfeather\"")
        .contains("1 finding");
  }

  @Test
  void staleKnowsWhatTheUserKnows() throws IOException {
    own("mine.tsv", "name\taliases\tcountry\tsectors\nMarsh League\tThe Leaguers\tDEU\tREB\n");
    Files.createDirectories(folder.resolve("places"));
    Files.writeString(
        folder.resolve("places").resolve("p.tsv"),
        "name\tkind\tcountry\tlatitude\tlongitude\nReedtown\tcity\tDEU\t52\t10\n");

    Run.Result result =
        Run.within()
            .input("In April the Leaguers met Obrecht Quill. They left for Reedtown on foot.\n")
            .run("actors", "stale", "--knowledge", folder.toString(), "-");

    assertThat(result.out())
        .contains("1         1      Obrecht Quill  In April the Leaguers met Obrecht Quill.")
        .contains("1 unknown name");
  }

  @Test
  void staleCountsWhoIsUnknown() {
    Run.Result result =
        Run.within()
            .input("The Marsh League met Vladimir Putin. On Monday the Marsh League left.\n")
            .run("actors", "stale", "-");

    assertThat(result.out())
        .contains("2         1      Marsh League")
        .contains("1 unknown name")
        .doesNotContain("Putin  ");
  }

  @Test
  void dictionariesComeInAndGoOut() throws IOException {
    Path dictionary = folder.resolve("d.txt");
    Files.write(dictionary, List.of("MARSH_LEAGUE_ # pumps", "+MARSHERS_", "\t[DEUREB < 910101]"));

    Run.Result in = run("import", dictionary.toString(), "--out", folder.resolve("k").toString());
    Run.Result out = run("export", "--knowledge", folder.resolve("k").toString());

    assertThat(in.code()).isEqualTo(ExitCode.OK);
    assertThat(in.out()).contains("1 actor, 0 agents, 0 verbs and patterns imported");
    assertThat(out.out().lines())
        .containsExactly("MARSH_LEAGUE_ # pumps", "+MARSHERS_", "\t[DEUREB < 19910101]");
  }

  @Test
  void verbsOfADictionaryAreUsedAndExportedWordForWord() throws IOException {
    Path dictionary = folder.resolve("my.verbs.txt");
    String text =
        """
        # our verbs
        &GIFTS
        +TRACTOR
        --- FROBNICATE [050] ---
        FROBNICATE {FROBNICATES FROBNICATED}
        ; with gifts
        - * &GIFTS (TO +) [0333]
        - * AT [999]
        """;
    Files.writeString(dictionary, text);
    String knowledge = folder.resolve("k").toString();

    Run.Result in = run("import", dictionary.toString(), "--out", knowledge);
    Run.Result out = run("export", "--part", "verbs", "--knowledge", knowledge);
    Run.Result coded =
        Run.within()
            .coder(new OwnActorsCoder())
            .input("{\"text\":\"Kenya frobnicated two tractors to Norway.\"}\n")
            .run("code", "--knowledge", knowledge);

    assertThat(in.code()).isEqualTo(ExitCode.INPUT);
    assertThat(in.err()).contains("my.verbs.txt:8: DICTIONARY: [999] is no CAMEO code");
    assertThat(out.out()).isEqualTo(text);
    assertThat(coded.code()).isEqualTo(ExitCode.OK);
    assertThat(coded.err()).contains("my.verbs.txt: 1 line cannot be used");
  }

  @Test
  void aBrokenDictionaryIsToldWithItsLine() throws IOException {
    Path dictionary = folder.resolve("d.txt");
    Files.write(dictionary, List.of("MARSH_LEAGUE_ [DEU", "GOOD_ [FRA]"));

    Run.Result in = run("import", dictionary.toString(), "--out", folder.toString());

    assertThat(in.code()).isEqualTo(ExitCode.INPUT);
    assertThat(in.err()).contains("d.txt:1: DICTIONARY: a bracket or brace is not closed");
    assertThat(in.out()).contains("1 actor,");
  }

  private void own(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve("actors"));
    Files.writeString(folder.resolve("actors").resolve(name), text);
  }

  private static Run.Result run(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "actors";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return Run.within().run(all);
  }
}
