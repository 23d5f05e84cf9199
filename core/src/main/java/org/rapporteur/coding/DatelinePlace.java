package org.rapporteur.coding;

import java.util.List;
import java.util.Optional;
import org.rapporteur.article.Paragraph;
import org.rapporteur.language.Sentence;
import org.rapporteur.place.Place;
import org.rapporteur.place.PlaceMention;
import org.rapporteur.time.Dateline;

/** Where a report says at its head that it comes from: "KISUMU, Kenya (AP) -". */
final class DatelinePlace {
  private DatelinePlace() {}

  /** The place of the dateline of the first paragraph of running text, if it has one. */
  static Optional<Place> find(String text, List<Sentence> sentences, List<PlaceMention> mentions) {
    return sentences.stream()
        .filter(sentence -> sentence.kind() == Paragraph.Kind.BODY)
        .findFirst()
        .flatMap(first -> Dateline.find(text, first.span(), List.of()))
        .flatMap(line ->
            mentions.stream()
                .map(PlaceMention::place)
                .filter(place -> line.span().contains(place.span()))
                .findFirst());
  }
}
