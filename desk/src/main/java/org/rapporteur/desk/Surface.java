package org.rapporteur.desk;

import io.javalin.http.Context;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Shows pages to a reader. */
public final class Surface {
  private final Views views = new Views();
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
    context.html(views.page(name, shell(context, section), page));
  }

  /** The template {@code name} with {@code values}, for a part of a page. */
  public String part(String name, Map<String, Object> values) {
    return views.render(name, values);
  }

  private Shell shell(Context context, String section) {
    @Nullable String chosen = context.cookie("theme");
    String theme = Objects.requireNonNullElse(chosen, "");
    return new Shell(
        section,
        theme.equals("dark") || theme.equals("light") ? theme : "",
        doorkeeper.token(context),
        settings.version(),
        settings.access().users() == null
            ? ""
            : Caller.known(context).map(Caller::name).orElse(""));
  }
}
