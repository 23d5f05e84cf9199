package org.rapporteur.desk.page;

import io.javalin.http.Context;
import org.rapporteur.desk.Workbench;
import org.rapporteur.store.JoinState;

/**
 * What pages say when what articles tell together is behind what they tell.
 *
 * @param state how far it is behind
 * @param joining whether it is made good
 * @param back the page that shows it
 */
public record Banner(JoinState state, Workbench.Joining joining, String back) {
  /** The banner of the page that {@code context} asks for. */
  static Banner of(JoinState state, Workbench workbench, Context context) {
    String query = context.queryString();
    boolean read = context.method().name().equals("GET");
    return new Banner(
        state,
        workbench.joining(),
        read ? context.path() + (query == null ? "" : "?" + query) : "/articles");
  }

  /** Whether there is something to say. */
  public boolean isNeeded() {
    return joining.running() || !joining.failure().isEmpty() || !state.isCurrent();
  }

  /** What to say. */
  public String text() {
    if (joining.running()) {
      return "Reports are being joined …";
    }
    if (!joining.failure().isEmpty()) {
      return "Reports could not be joined: " + joining.failure();
    }
    if (!state.ever()) {
      return "Reports were not joined yet, so nothing is known of what articles tell together.";
    }
    return state.changed() > 0
        ? Count.of(state.changed(), "article")
            + " came or changed since reports were last joined; this page does not know them."
        : "Somebody joined or separated reports; this page does not know it yet.";
  }

  /** Where the page asks how it goes. */
  public String progress() {
    return "/joins?back=" + RecordList.encoded(back);
  }
}
