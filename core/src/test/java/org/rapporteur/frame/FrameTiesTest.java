package org.rapporteur.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rapporteur.knowledge.TableReader;

/**
 * Two frames that are equally narrow and can hold of the same words would be told apart by nothing
 * but their order; where they mean different things, that order is written down in {@code
 * frames/ties.tsv}.
 */
class FrameTiesTest {
  private final List<Frame> frames = FrameSet.builtIn().all();

  @Test
  void tiesBetweenMeaningsAreDecidedOnPurpose() {
    Set<String> known = new TreeSet<>();
    for (TableReader.Row row : TableReader.read("frames/ties.tsv")) {
      known.add(row.text("wins") + " over " + row.text("loses"));
    }
    assertThat(ties()).isEqualTo(known);
  }

  private Set<String> ties() {
    Set<String> ties = new TreeSet<>();
    for (int i = 0; i < frames.size(); i++) {
      for (int j = i + 1; j < frames.size(); j++) {
        if (tie(frames.get(i), frames.get(j))) {
          ties.add(frames.get(i).id() + " over " + frames.get(j).id());
        }
      }
    }
    return ties;
  }

  private static boolean tie(Frame first, Frame second) {
    boolean sameMeaning =
        first.type() == second.type() && Objects.equals(first.mode(), second.mode());
    if (sameMeaning || first.specificity() != second.specificity()) {
      return false;
    }
    boolean sharesTrigger =
        shares(first.verbs(), second.verbs())
            || shares(first.nouns(), second.nouns())
            || shares(first.adjectives(), second.adjectives());
    return sharesTrigger && overlap(first, second);
  }

  private static boolean overlap(Frame first, Frame second) {
    Map<RolePath, Condition> other =
        second.where().stream().collect(Collectors.toMap(Condition::path, Function.identity()));
    return first.where().size() == other.size()
        && first.where().stream()
            .allMatch(condition ->
                other.containsKey(condition.path())
                    && overlap(first, second, condition, other.get(condition.path())));
  }

  private static boolean overlap(Frame first, Frame second, Condition one, Condition two) {
    Set<String> words = new HashSet<>(one.words());
    words.retainAll(two.words());
    boolean sharedWords =
        !words.isEmpty()
            && !excludes(first, one.path(), words)
            && !excludes(second, one.path(), words);
    return sharedWords || shares(one.kinds(), two.kinds()) || shares(one.types(), two.types());
  }

  private static boolean excludes(Frame frame, RolePath path, Set<String> words) {
    return frame.unless().stream()
        .anyMatch(
            condition -> condition.path().equals(path) && condition.words().containsAll(words));
  }

  private static <T> boolean shares(Set<T> one, Set<T> two) {
    return one.stream().anyMatch(two::contains);
  }
}
