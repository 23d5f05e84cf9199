package org.rapporteur.bench.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.actor.Actor;
import org.rapporteur.article.ArticleReader;
import org.rapporteur.bench.ActorReading;
import org.rapporteur.coding.ArticleCoder;
import org.rapporteur.coding.Knowledge;
import org.rapporteur.language.Annotator;
import org.rapporteur.language.NlpAnnotator;

/**
 * Measures the coder on the gold of our own: {@code GoldBench [--errors] GOLD CACHE [MEASURED]}.
 * Prints a table for the texts that are open to tuning and one for those held out, and writes what
 * {@code accuracy.sh} holds against its floors to the file MEASURED. With {@code --errors}, what
 * was missed, too much or read otherwise in the open texts is printed first; held-out texts are
 * never shown.
 */
public final class GoldBench {
  private static final List<String> GATED =
      List.of(
          "type",
          "type + countries",
          "type + exact codes",
          "full CAMEO code",
          "status right",
          "background right",
          "speakers",
          "claims",
          "time right",
          "place right",
          "no event at all");

  private final Annotator annotator;
  private final Knowledge knowledge = Knowledge.builtIn();
  private final ArticleCoder coder;
  private final boolean showErrors;

  private GoldBench(Annotator annotator, boolean showErrors) {
    this.annotator = annotator;
    this.showErrors = showErrors;
    this.coder = new ArticleCoder(ArticleReader.builtIn(), annotator, knowledge);
  }

  /** Runs it; see the class. */
  public static void main(String[] arguments) throws IOException {
    boolean showErrors = arguments[0].equals("--errors");
    List<String> files = List.of(arguments).subList(showErrors ? 1 : 0, arguments.length);
    List<GoldText> texts = GoldReader.readAll(Path.of(files.getFirst()));
    GoldBench bench =
        new GoldBench(NlpAnnotator.load(Path.of(files.get(1)), System.err::println), showErrors);
    List<String> measured = new ArrayList<>();
    for (boolean heldOut : new boolean[] {false, true}) {
      List<GoldText> part = texts.stream().filter(text -> text.heldOut() == heldOut).toList();
      measured.addAll(bench.measure(heldOut ? "held out" : "tuning", part));
    }
    if (files.size() > 2) {
      Files.write(Path.of(files.get(2)), measured);
    }
  }

  private List<String> measure(String part, List<GoldText> texts) {
    Measures measures = new Measures();
    Coreference coreference = Coreference.NONE;
    for (GoldText text : texts) {
      List<Annotation> found = CodedAnnotations.of(coder.code(text.source()));
      measures.add(text.events(), found);
      if (showErrors && !text.heldOut()) {
        new ErrorList(text).of(found).forEach(System.out::println);
      }
      if (!text.mentions().isEmpty()) {
        List<Mention> mentions = mentions(text);
        coreference = coreference.plus(Coreference.of(text.mentions(), mentions));
        if (showErrors && !text.heldOut()) {
          Coreference.told(text.mentions(), mentions, text.source().text())
              .forEach(System.out::println);
        }
      }
    }
    print(part, texts.size(), measures.tallies(), coreference);
    List<String> lines = new ArrayList<>();
    for (String measure : GATED) {
      Tally tally = measures.tallies().getOrDefault(measure, Tally.NONE);
      lines.add(line(part, measure, tally.f1()));
    }
    lines.add(line(part, "coreference", coreference.f1()));
    return lines;
  }

  private static String line(String part, String measure, double value) {
    return String.format(Locale.ROOT, "own %s %s\t%.3f", part, measure, value);
  }

  private List<Mention> mentions(GoldText text) {
    List<Mention> mentions = new ArrayList<>();
    for (Actor actor : ActorReading.of(text.source(), annotator, knowledge).actors().mentions()) {
      mentions.add(new Mention(identity(actor), actor.span()));
    }
    return mentions;
  }

  /** Whom the coder means: by id, else by name and country; position decides over sectors. */
  private static String identity(Actor actor) {
    String id = actor.id();
    if (id != null) {
      return id;
    }
    String name = actor.name().toLowerCase(Locale.ROOT).replaceFirst("^(a|an|the) ", "");
    return name + " " + actor.country();
  }

  private static void print(
      String part, int texts, Map<String, Tally> tallies, Coreference coreference) {
    System.out.printf(
        Locale.ROOT,
        "%n%-28s %6s %6s %6s %6s%n",
        part + ", " + texts + " texts",
        "P",
        "R",
        "F1",
        "n");
    tallies.forEach((measure, tally) ->
        System.out.printf(
            Locale.ROOT,
            "%-28s %6.3f %6.3f %6.3f %6d%n",
            measure,
            tally.precision(),
            tally.recall(),
            tally.f1(),
            tally.gold()));
    System.out.printf(
        Locale.ROOT,
        "%-28s %6.3f %6.3f %6.3f %6d%n",
        "coreference of actors (B³)",
        coreference.meanPrecision(),
        coreference.meanRecall(),
        coreference.f1(),
        coreference.mentions());
    System.out.printf(Locale.ROOT, "%-28s %27d%n", "mentions of actors found", coreference.found());
  }
}
