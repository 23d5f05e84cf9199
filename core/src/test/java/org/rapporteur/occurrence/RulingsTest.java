package org.rapporteur.occurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.correction.Anchor;
import org.rapporteur.correction.Change;
import org.rapporteur.correction.Correction;
import org.rapporteur.correction.Corrections;
import org.rapporteur.event.Event;
import org.rapporteur.report.CodedArticle;

/** What people decide goes before what the words say. */
class RulingsTest {
  private static final List<CodedArticle> ARTICLES =
      new TestNews()
          .with("a", 11, "Daily Herald", "The Kenyan president visited Uganda on Monday.")
          .with("b", 12, "Coast Times", "Kenya's president visited Uganda on Monday.")
          .with("c", 12, "Valley Post", "The president of Kenya visited Uganda on Monday.")
          .with("d", 13, "Harbour News", "The Kenyan president visited Ghana on Wednesday.")
          .articles();

  private static Event visit(String article) {
    return ARTICLES.stream()
        .filter(coded -> coded.article().id().equals(article))
        .map(coded -> coded.reports().getFirst().event())
        .findFirst()
        .orElseThrow();
  }

  private static Correction join(String some, String other) {
    return by(some, new Change.Join(other, Anchor.of(visit(other))));
  }

  private static Correction separate(String some, String other) {
    return by(some, new Change.Separate(other, Anchor.of(visit(other))));
  }

  private static Correction by(String article, Change change) {
    return new Correction(
        article,
        Anchor.of(visit(article)),
        List.of(change),
        "R. Reader",
        LocalDate.of(2024, 6, 20),
        "seen there");
  }

  private static List<Occurrence> occurrences(Correction... corrections) {
    return OccurrenceJoiner.join(ARTICLES, new Corrections(List.of(corrections)));
  }

  private static List<String> groups(List<Occurrence> occurrences) {
    return occurrences.stream()
        .map(occurrence ->
            String.join(
                "", occurrence.members().stream().map(member -> member.key().article()).toList()))
        .sorted()
        .toList();
  }

  @Test
  void withoutRulingsTheWordsDecide() {
    assertThat(groups(occurrences())).containsExactly("abc", "d");
  }

  @Test
  void whatIsSeparatedIsNeverJoined() {
    assertThat(groups(occurrences(separate("a", "b")))).contains("d").doesNotContain("abc");
    assertThat(groups(occurrences(separate("a", "b"), separate("c", "a"))))
        .containsExactly("a", "bc", "d");
  }

  @Test
  void whatIsJoinedByHandIsOneAndSaysWhy() {
    List<Occurrence> occurrences = occurrences(join("d", "a"));
    assertThat(groups(occurrences)).containsExactly("abcd");
    Occurrence.Member last = occurrences.getFirst().members().getLast();
    assertThat(last.joinedTo()).isEqualTo(new ReportKey("a", visit("a").id()));
    assertThat(Objects.requireNonNull(last.decision()).text())
        .isEqualTo("joined by R. Reader on 2024-06-20 (seen there); score 1.00");
  }

  @Test
  void theLaterWordOnTwoReportsCounts() {
    assertThat(groups(occurrences(join("d", "a"), separate("a", "d")))).containsExactly("abc", "d");
    assertThat(groups(occurrences(separate("a", "d"), join("d", "a")))).containsExactly("abcd");
  }

  @Test
  void aChainDoesNotOutweighABan() {
    assertThat(groups(occurrences(join("d", "a"), join("d", "b"), separate("a", "b"))))
        .noneMatch(group -> group.contains("a") && group.contains("b"))
        .anyMatch(group -> group.contains("a") && group.contains("d"));
    assertThat(groups(occurrences(join("d", "a"), separate("d", "b"))))
        .noneMatch(group -> group.contains("b") && group.contains("d"))
        .anyMatch(group -> group.contains("a") && group.contains("d"));
  }

  @Test
  void whatNamesNothingChangesNothing() {
    Correction missing = by("a", new Change.Join("elsewhere", Anchor.of(visit("d"))));
    assertThat(groups(occurrences(missing))).containsExactly("abc", "d");
  }

  @Test
  void theOrderOfArticlesDoesNotMatter() {
    Corrections corrections = new Corrections(List.of(join("d", "a"), separate("b", "c")));
    List<CodedArticle> articles = new ArrayList<>(ARTICLES);
    List<Occurrence> expected = OccurrenceJoiner.join(articles, corrections);
    Random random = new Random(7);
    for (int i = 0; i < 5; i++) {
      Collections.shuffle(articles, random);
      assertThat(OccurrenceJoiner.join(articles, corrections)).isEqualTo(expected);
    }
  }

  @Test
  void aRulingUndoesWhatWasJoinedBefore() {
    OccurrenceJoiner before = joiner(Corrections.NONE);
    ARTICLES.forEach(before::add);
    Corrections corrections = new Corrections(List.of(separate("a", "b"), join("d", "a")));
    OccurrenceJoiner after = joiner(corrections);
    after.restore(ARTICLES, before.memberships());
    ARTICLES.forEach(after::add);
    assertThat(after.occurrences()).isEqualTo(OccurrenceJoiner.join(ARTICLES, corrections));
    OccurrenceJoiner withdrawn = joiner(Corrections.NONE);
    withdrawn.restore(ARTICLES, after.memberships());
    ARTICLES.forEach(withdrawn::add);
    assertThat(groups(withdrawn.occurrences())).contains("d");
  }

  @Test
  void whatWasCodedAnewIsPlacedAnew() {
    OccurrenceJoiner before = joiner(Corrections.NONE);
    ARTICLES.forEach(before::add);
    List<CodedArticle> recoded = new ArrayList<>(ARTICLES);
    recoded.set(
        0,
        new TestNews()
            .with("a", 11, "Daily Herald", "Monday, Kenya's president visited Uganda.")
            .articles()
            .getFirst());
    OccurrenceJoiner after = joiner(Corrections.NONE);
    after.restore(recoded, before.memberships());
    recoded.forEach(after::add);
    assertThat(groups(after.occurrences())).isEqualTo(groups(OccurrenceJoiner.join(recoded)));
    assertThat(after.memberships().keySet())
        .isEqualTo(
            Set.copyOf(
                recoded.stream()
                    .flatMap(coded -> coded.reports().stream())
                    .map(ReportKey::of)
                    .toList()));
  }

  private static OccurrenceJoiner joiner(Corrections corrections) {
    return new OccurrenceJoiner(
        Words.builtIn(), TurnWords.builtIn(), Rulings.of(corrections, ARTICLES));
  }
}
