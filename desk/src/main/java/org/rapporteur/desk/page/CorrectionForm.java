package org.rapporteur.desk.page;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.rapporteur.desk.BadRequestException;
import org.rapporteur.desk.Caller;
import org.rapporteur.desk.DeskSettings;
import org.rapporteur.formats.CorrectionLine;
import org.rapporteur.formats.CorrectionReader;
import org.rapporteur.formats.CorrectionText;
import org.rapporteur.store.Reading;
import tools.jackson.databind.node.ObjectNode;

/** What a person fills in to correct a record, as a correction. */
final class CorrectionForm {
  private static final List<String> SIDES = List.of("source", "target");

  private final CorrectionReader reader = new CorrectionReader();
  private final DeskSettings settings;

  CorrectionForm(DeskSettings settings) {
    this.settings = settings;
  }

  /** The day of publication that {@code context} gives the article of {@code reading}. */
  CorrectionLine.Read published(Context context, Reading reading) {
    ObjectNode root = about(reading);
    root.put("published", needed(context, "published", "a day, as 2024-06-17"));
    return signed(root, context, "published on that day");
  }

  /** What {@code context} changes about record {@code number} of {@code reading}, from 1. */
  CorrectionLine.Read record(Context context, Reading reading, int number) {
    ObjectNode root = about(reading);
    root.set("record", anchor(reading, number));
    String action = needed(context, "action", "what to do");
    switch (action) {
      case "reject" -> root.put("reject", true);
      case "choose" -> {
        String side = needed(context, "side", "source or target");
        if (!SIDES.contains(side)) {
          throw new BadRequestException("the side is source or target");
        }
        CorrectionText.list(
            root.putObject("choose"), side, needed(context, "reading", "which reading"));
      }
      case "set" ->
          CorrectionText.set(
              root.putObject("set"),
              needed(context, "field", "which field"),
              Objects.requireNonNullElse(context.formParam("value"), "").strip());
      default -> throw new BadRequestException("nothing is called \"" + action + "\" here");
    }
    return signed(root, context, "corrected at the desk");
  }

  /**
   * That record {@code number} of {@code reading} and record {@code otherNumber} of {@code other},
   * from 1, are of one event ({@code what} is "join") or never are ("separate").
   */
  CorrectionLine.Read together(
      Context context, String what, Reading reading, int number, Reading other, int otherNumber) {
    ObjectNode root = about(reading);
    root.set("record", anchor(reading, number));
    ObjectNode to = root.putObject(what).put("article", other.coded().article().key());
    to.setAll(anchor(other, otherNumber));
    return signed(
        root, context, what.equals("join") ? "tells of the same event" : "is another event");
  }

  private static ObjectNode anchor(Reading reading, int number) {
    return CorrectionText.anchor(reading.record(), number)
        .orElseThrow(() -> new BadRequestException("the article has no record " + number));
  }

  private static ObjectNode about(Reading reading) {
    return CorrectionText.object().put("article", reading.coded().article().key());
  }

  private CorrectionLine.Read signed(ObjectNode root, Context context, String otherwise) {
    String reason = Objects.requireNonNullElse(context.formParam("reason"), "").strip();
    root.put("author", Caller.of(context).name());
    root.put("date", LocalDate.now(settings.clock()).toString());
    root.put("reason", reason.isEmpty() ? otherwise : reason);
    return switch (reader.read(1, root.toString())) {
      case CorrectionLine.Read read -> read;
      case CorrectionLine.Broken broken -> throw new BadRequestException(broken.error().message());
    };
  }

  private static String needed(Context context, String field, String what) {
    String value = Objects.requireNonNullElse(context.formParam(field), "").strip();
    if (value.isEmpty()) {
      throw new BadRequestException("the form lacks " + field + ": " + what);
    }
    return value;
  }
}
