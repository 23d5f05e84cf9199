package org.rapporteur.desk;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** Templates filled in. Everything that comes from outside is escaped by them. */
public final class Views {
  private static final String PACKAGE = "org.rapporteur.desk.template";

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Views.class.getClassLoader(), PACKAGE);

  /** The template {@code name} of {@code page}, within the frame of all pages. */
  public String page(String name, Shell shell, Object page) {
    return render(name, Map.of("shell", shell, "page", page));
  }

  /** The template {@code name} with {@code values}: a part of a page. */
  public String render(String name, Map<String, Object> values) {
    StringOutput output = new StringOutput();
    engine.render(name + ".jte", values, output);
    return output.toString();
  }
}
