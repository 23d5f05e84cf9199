package org.rapporteur.predication;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.Span;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;

/** A predication while its roles are being found. */
final class Draft {
  final Sentence sentence;
  final Token head;
  final Predication.Kind kind;
  final String lemma;
  final String verb;
  final Span trigger;
  final Map<Role, List<Argument>> roles = new EnumMap<>(Role.class);
  Inflection inflection = Inflection.NONE;
  @Nullable Embedding embedding;
  boolean light;

  Draft(
      Sentence sentence,
      Token head,
      Predication.Kind kind,
      String lemma,
      String verb,
      Span trigger) {
    this.sentence = sentence;
    this.head = head;
    this.kind = kind;
    this.lemma = lemma;
    this.verb = verb;
    this.trigger = trigger;
  }

  boolean has(Role role) {
    return roles.containsKey(role);
  }

  List<Argument> fillers(Role role) {
    return roles.getOrDefault(role, List.of());
  }

  void add(Role role, Argument argument) {
    List<Argument> fillers = roles.computeIfAbsent(role, key -> new ArrayList<>());
    if (fillers.stream().noneMatch(known -> known.head().equals(argument.head()))) {
      fillers.add(argument);
    }
  }

  void addAll(Role role, List<Argument> arguments) {
    arguments.forEach(argument -> add(role, argument));
  }

  void replace(Role role, List<Argument> arguments) {
    roles.remove(role);
    addAll(role, arguments);
  }

  /** The fillers of the grammatical subject: the object of a passive. */
  List<Argument> surfaceSubject() {
    return inflection.passive() ? fillers(Role.OBJECT) : fillers(Role.SUBJECT);
  }

  /** Gives the grammatical subject unless there is one. */
  void addSurfaceSubject(List<Argument> arguments) {
    Role role = inflection.passive() ? Role.OBJECT : Role.SUBJECT;
    if (!has(role)) {
      addAll(role, arguments);
    }
  }

  Predication finish() {
    Map<Role, List<Argument>> copy = new EnumMap<>(Role.class);
    roles.forEach((role, fillers) -> copy.put(role, List.copyOf(fillers)));
    return new Predication(
        sentence, head, kind, lemma, verb, trigger, copy, inflection, embedding, light);
  }
}
