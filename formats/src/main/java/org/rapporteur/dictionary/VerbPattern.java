package org.rapporteur.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.frame.RolePath;
import org.rapporteur.frame.WordPattern;
import org.rapporteur.predication.Role;

/**
 * A pattern of a dictionary: words about a verb, and where source and target stand.
 *
 * <p>{@code *} is the verb, {@code $} the source, {@code +} the target, {@code %} both together,
 * {@code ^} any actor; {@code A/B} are alternatives, {@code &SET} those of a set, {@code A_B} words
 * next to each other. Parentheses and braces group words of a phrase; here they only keep their
 * order.
 *
 * @param words the words
 * @param sourceRole what the source is to the verb
 * @param target where the target is looked for, best first
 */
record VerbPattern(WordPattern words, Role sourceRole, List<List<RolePath>> target) {
  private static final Pattern SIGN = Pattern.compile("[$+%^*]|[^\\s$+%^*(){}\\[\\]]+|[(){}]");
  private static final Pattern WORD = Pattern.compile("[&!\\p{L}\\p{N}_/'.,-]+");
  private static final int DEEPEST_SET = 5;

  /** Where TABARI finds a target when a pattern does not say: the next actor behind the verb. */
  private static final List<List<RolePath>> NEXT_ACTOR =
      List.of(
          paths(Role.OBJECT),
          paths(Role.RECIPIENT),
          paths(Role.PARTNER),
          paths(Role.OPPONENT),
          paths(Role.BENEFICIARY),
          paths(Role.DESTINATION),
          paths(Role.ORIGIN),
          paths(Role.BETWEEN),
          paths(Role.TOPIC),
          List.of(new RolePath(true, Role.OBJECT)),
          List.of(new RolePath(true, Role.PARTNER)),
          List.of(new RolePath(true, Role.RECIPIENT)));

  /**
   * Reads a pattern.
   *
   * @param sets the words of sets by name
   * @throws IllegalArgumentException if it cannot be read
   */
  static VerbPattern parse(String text, Map<String, List<String>> sets) {
    List<WordPattern.Piece> before = new ArrayList<>();
    List<WordPattern.Piece> after = new ArrayList<>();
    Role source = Role.SUBJECT;
    List<List<RolePath>> target = NEXT_ACTOR;
    boolean behind = false;
    String last = "";
    Matcher signs = SIGN.matcher(text);
    while (signs.find()) {
      String sign = signs.group();
      switch (sign) {
        case "(", ")", "{", "}", "^" -> {}
        case "*" -> {
          behind = true;
          last = "";
        }
        case "$" -> source = behind ? role(last) : Role.SUBJECT;
        case "+", "%" -> target = List.of(behind ? paths(role(last)) : paths(Role.SUBJECT));
        default -> {
          if (!WORD.matcher(sign).matches()) {
            throw new IllegalArgumentException(
                "\"" + sign + "\" is no word and no sign of a pattern ($ + % ^ * & / _)");
          }
          List<List<String>> alternatives = alternatives(sign, sets, 0);
          (behind ? after : before).add(new WordPattern.Piece(alternatives, false));
          last = alternatives.getFirst().getLast();
        }
      }
    }
    boolean passive = source == Role.SUBJECT && text.indexOf('$') > text.indexOf('*');
    return new VerbPattern(
        new WordPattern(before, after),
        source,
        passive && target.equals(List.of(paths(Role.SUBJECT)))
            ? List.of(paths(Role.OBJECT))
            : target);
  }

  /** This pattern with the words that belong to the verb itself next to it. */
  VerbPattern behind(DictionaryVerb verb) {
    List<WordPattern.Piece> before = new ArrayList<>(words.before());
    List<WordPattern.Piece> after = new ArrayList<>();
    if (!verb.before().isEmpty()) {
      before.add(new WordPattern.Piece(List.of(verb.before()), false));
    }
    if (!verb.after().isEmpty()) {
      after.add(new WordPattern.Piece(List.of(verb.after()), true));
    }
    after.addAll(words.after());
    return new VerbPattern(new WordPattern(before, after), sourceRole, target);
  }

  private static List<List<String>> alternatives(
      String sign, Map<String, List<String>> sets, int depth) {
    List<List<String>> all = new ArrayList<>();
    for (String one : sign.split("/", -1)) {
      if (one.startsWith("&")) {
        List<String> words = sets.get(one.replaceAll("_+$", ""));
        if (words == null || words.isEmpty()) {
          throw new IllegalArgumentException("the set " + one + " is not in this dictionary");
        }
        if (depth == DEEPEST_SET) {
          throw new IllegalArgumentException("the set " + one + " leads to itself");
        }
        words.forEach(word -> all.addAll(alternatives(word.replace(' ', '_'), sets, depth + 1)));
      } else {
        List<String> phrase =
            List.of(one.toLowerCase(Locale.ROOT).split("_+", -1)).stream()
                .filter(word -> !word.isEmpty())
                .toList();
        if (!phrase.isEmpty()) {
          all.add(phrase);
        }
      }
    }
    if (all.isEmpty()) {
      throw new IllegalArgumentException("\"" + sign + "\" has no words");
    }
    return all;
  }

  /**
   * What an actor behind {@code word} is to the verb; behind no preposition its object, behind "by"
   * its subject.
   */
  private static Role role(String word) {
    return switch (word) {
      case "by" -> Role.SUBJECT;
      case "to" -> Role.RECIPIENT;
      case "into", "toward", "towards" -> Role.DESTINATION;
      case "from" -> Role.ORIGIN;
      case "with", "alongside" -> Role.PARTNER;
      case "against" -> Role.OPPONENT;
      case "over", "about", "on", "upon" -> Role.TOPIC;
      case "for" -> Role.BENEFICIARY;
      case "in", "at", "near" -> Role.LOCATION;
      case "of" -> Role.OF;
      case "between", "among" -> Role.BETWEEN;
      default -> Role.OBJECT;
    };
  }

  private static List<RolePath> paths(Role role) {
    return List.of(new RolePath(false, role));
  }
}
