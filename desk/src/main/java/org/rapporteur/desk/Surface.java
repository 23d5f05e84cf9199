package org.rapporteur.desk;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.access.Secrets;

/** Shows pages to a reader. */
public final class Surface {
  private static final String SHOWN = "page-shown";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  private final Views views = new Views();
  private final KeptAnswer.Marks marks = KeptAnswer.Marks.of(Secrets.token());
  private final DeskSettings settings;
  private final Doorkeeper doorkeeper;

  Surface(DeskSettings settings, Doorkeeper doorkeeper) {
    this.settings = settings;
    this.doorkeeper = doorkeeper;
  }

  /** How the desk is run. */
  public DeskSettings settings() {
    return settings;
  }

  /** Answers {@code context} with the template {@code name} of {@code page}. */
  public void show(Context context, String section, String name, Object page) {
    KeptAnswer.Marks open = Answers.marks(context);
    Shell shell = open == null ? shell(context, section, null) : open(context, section, open);
    context.attribute(SHOWN, true);
    context.html(views.page(name, shell, page));
  }

  /** Whether {@code context} was answered with a whole page. */
  static boolean isShown(Context context) {
    return context.attribute(SHOWN) != null;
  }

  /** What stands for that which differs between those who look at a page. */
  KeptAnswer.Marks marks() {
    return marks;
  }

  /** The address of this desk, as {@code context} asked for it, without a slash at its end. */
  public String base(Context context) {
    return (settings.access().isSecure() ? "https://" : "http://") + context.host();
  }

  /** The template {@code name} with {@code values}, for a part of a page. */
  public String part(String name, Map<String, Object> values) {
    return views.render(name, values);
  }

  /** Who has signed in; empty where nobody has to. */
  String user(Context context) {
    return settings.access().users() == null
        ? ""
        : Caller.known(context).map(Caller::name).orElse("");
  }

  /** What stands around a page, whose records are those of {@code asOf} when there are newer. */
  Shell shell(Context context, String section, @Nullable Instant asOf) {
    @Nullable String chosen = context.cookie("theme");
    String theme = Objects.requireNonNullElse(chosen, "");
    return new Shell(
        section,
        theme.equals("dark") || theme.equals("light") ? theme : "",
        doorkeeper.token(context),
        settings.version(),
        user(context),
        asOf == null
            ? ""
            : "as of "
                + TIME.format(asOf.atZone(settings.clock().getZone()))
                + "; more came since");
  }

  /** The same with marks in the place of what differs. */
  private Shell open(Context context, String section, KeptAnswer.Marks open) {
    return new Shell(
        section,
        open.mark(KeptAnswer.Gap.THEME),
        open.mark(KeptAnswer.Gap.TOKEN),
        settings.version(),
        user(context),
        open.mark(KeptAnswer.Gap.BEHIND));
  }
}
