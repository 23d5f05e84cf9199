package org.rapporteur.desk;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.desk.access.RateLimit;
import org.rapporteur.desk.access.Secrets;
import org.rapporteur.desk.access.User;
import org.rapporteur.desk.access.UserFile;

/** Where people sign in and out. */
public final class LoginPage implements Page {
  private static final int LONGEST = 1024;

  private final Surface surface;
  private final Doorkeeper doorkeeper;
  private final UserFile users;
  private final RateLimit byClient;
  private final RateLimit byName;

  LoginPage(Surface surface, Doorkeeper doorkeeper, UserFile users) {
    this.surface = surface;
    this.doorkeeper = doorkeeper;
    this.users = users;
    this.byClient = new RateLimit(10, Duration.ofSeconds(30), surface.settings().clock());
    this.byName = new RateLimit(10, Duration.ofSeconds(30), surface.settings().clock());
  }

  @Override
  public void addTo(JavalinDefaultRoutingApi routes) {
    routes.get(Doorkeeper.LOGIN, context -> show(context, ""));
    routes.post(Doorkeeper.LOGIN, this::enter);
    routes.post(Doorkeeper.LOGOUT, this::leave, Role.READER);
  }

  private void show(Context context, String problem) {
    surface.show(context, "", "login", new Login(next(context), problem));
  }

  private void enter(Context context) throws IOException {
    String name = Objects.requireNonNullElse(context.formParam("name"), "").strip();
    String password = Objects.requireNonNullElse(context.formParam("password"), "");
    if (!byClient.allows(doorkeeper.client(context)) || !byName.allows(name)) {
      context.status(HttpStatus.TOO_MANY_REQUESTS).header("Retry-After", "30");
      show(context, "Too many tries; wait half a minute.");
      return;
    }
    Optional<User> user = password.length() > LONGEST ? Optional.empty() : users.named(name);
    if (Secrets.isPassword(
        password.length() > LONGEST ? "" : password, user.map(User::password).orElse(null))) {
      doorkeeper.enter(context, name);
      context.redirect(next(context), HttpStatus.SEE_OTHER);
    } else {
      context.status(HttpStatus.FORBIDDEN);
      show(context, "Name or password is wrong.");
    }
  }

  private void leave(Context context) {
    doorkeeper.leave(context);
    context.redirect(Doorkeeper.LOGIN, HttpStatus.SEE_OTHER);
  }

  /** The page that was asked for, of this desk and no other. */
  private static String next(Context context) {
    String told =
        Objects.requireNonNullElse(
            context.formParam("next") == null
                ? context.queryParam("next")
                : context.formParam("next"),
            "/");
    return told.matches("/(?![/\\\\])[\\x21-\\x7e]*") ? told : "/";
  }

  /**
   * What it shows.
   *
   * @param next where it leads
   * @param problem why it did not work before; empty at first
   */
  public record Login(String next, String problem) {}
}
