package org.rapporteur.desk;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import io.javalin.router.Endpoint;
import io.javalin.security.RouteRole;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.access.RateLimit;
import org.rapporteur.desk.access.Secrets;
import org.rapporteur.desk.access.Sessions;
import org.rapporteur.desk.access.User;
import org.rapporteur.desk.access.UserFile;

/**
 * Lets in what may come in. A desk answers only to its own names, so that no page elsewhere reads
 * it under another (DNS rebinding); whatever changes something must carry a token that other pages
 * cannot know; and where others than its machine can reach it, whoever asks must have signed in or
 * send a token of theirs.
 */
final class Doorkeeper {
  static final String LOGIN = "/login";
  static final String LOGOUT = "/logout";

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  /** Routes that take long to answer, as they are declared. */
  private static final Set<String> COSTLY =
      Set.of(
          "/api/export",
          "/records/export",
          "/api/search",
          "/api/like",
          "/api/dyads",
          "/data/network",
          "/data/map",
          "/articles/{article}/sentences/{sentence}");

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private final String secret = Secrets.token();
  private final Access access;
  private final Caller local;
  private final Sessions sessions;
  private final RateLimit costly;

  Doorkeeper(DeskSettings settings) {
    this.access = settings.access();
    this.local = new Caller(settings.author(), Role.ADMIN);
    this.sessions = new Sessions(settings.clock());
    this.costly = new RateLimit(60, Duration.ofSeconds(1), settings.clock());
  }

  /** What forms must carry as {@code token}, and scripts as the header {@code X-Desk-Token}. */
  String token(Context context) {
    return Secrets.digest(secret + Objects.requireNonNullElse(context.cookie(cookieName()), ""));
  }

  /** Who asks, if they are known; also those who have just come in. */
  Optional<Caller> caller(Context context) throws IOException {
    UserFile users = access.users();
    if (users == null) {
      return Optional.of(local);
    }
    String told = Objects.requireNonNullElse(context.header("Authorization"), "");
    Optional<User> user;
    if (told.startsWith("Bearer ")) {
      user = users.withToken(told.substring("Bearer ".length()).strip());
    } else {
      @Nullable String session = context.cookie(cookieName());
      Optional<String> name = session == null ? Optional.empty() : sessions.name(session);
      user = name.isEmpty() ? Optional.empty() : users.named(name.get());
    }
    return user.map(known -> new Caller(known.name(), known.role()));
  }

  /** Refuses {@code context} or lets it pass, with the headers of every answer. */
  void check(Context context) throws IOException {
    context
        .header("Content-Security-Policy", POLICY)
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "no-referrer")
        .header("Cross-Origin-Opener-Policy", "same-origin")
        .header("Cross-Origin-Resource-Policy", "same-origin");
    if (access.isSecure()) {
      context.header("Strict-Transport-Security", "max-age=31536000");
    }
    if (!access.goesBy(Objects.requireNonNullElse(context.host(), ""))) {
      throw new ProblemException(
          Problem.NOT_ALLOWED,
          access.users() == null
              ? "this desk answers to localhost alone"
              : "this desk does not go by that name; serve --name states its names");
    }
    if (!isOpen(context)) {
      Optional<Caller> caller = caller(context);
      if (caller.isEmpty()) {
        refuse(context);
        return;
      }
      caller.get().enter(context);
    }
    if (!SAFE.contains(context.method().name())) {
      checkIntent(context);
    }
  }

  /** Refuses those who may not do what the address that was found does. */
  void checkRole(Context context) {
    if (isOpen(context)) {
      return;
    }
    Role needed = SAFE.contains(context.method().name()) ? Role.READER : Role.EDITOR;
    for (RouteRole role : context.routeRoles()) {
      needed = (Role) role;
    }
    Caller.of(context).need(needed);
    checkRate(context);
  }

  /** Refuses those who ask for too much at once, where there are users. */
  private void checkRate(Context context) {
    Endpoint matched = context.endpoints().matchedHttpEndpoint();
    boolean limited =
        !SAFE.contains(context.method().name())
            || (matched != null && COSTLY.contains(matched.path));
    if (limited && access.users() != null && !costly.allows(client(context))) {
      context.header("Retry-After", "5");
      throw new ProblemException(Problem.TOO_MANY, "too much at once; wait some seconds");
    }
  }

  /** What pages need that are shown before somebody has signed in. */
  private static boolean isOpen(Context context) {
    String path = context.path();
    return path.equals(LOGIN) || path.startsWith("/assets/");
  }

  private static void refuse(Context context) {
    if (Failures.isProgram(context) || !context.method().name().equals("GET")) {
      context.header("WWW-Authenticate", "Bearer");
      throw new ProblemException(
          Problem.NOT_SIGNED_IN,
          "sign in at /login, or send a token of \"rapporteur users token\"");
    }
    String wanted =
        context.path() + (context.queryString() == null ? "" : "?" + context.queryString());
    context.redirect(LOGIN + "?next=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
    context.skipRemainingHandlers();
  }

  private void checkIntent(Context context) {
    String site = context.header("Sec-Fetch-Site");
    boolean foreign = site != null && !site.equals("same-origin") && !site.equals("none");
    boolean program =
        Failures.isProgram(context)
            && (context.method().name().equals("DELETE")
                || Objects.requireNonNullElse(context.contentType(), "")
                    .startsWith("application/json"));
    if (foreign || !(program || knowsToken(context))) {
      throw new ProblemException(
          Problem.NOT_ALLOWED,
          Failures.isProgram(context)
              ? "send it as application/json"
              : "this form is too old; load its page again");
    }
  }

  private boolean knowsToken(Context context) {
    String header = context.header("X-Desk-Token");
    String told = header == null ? context.formParam("token") : header;
    return told != null
        && MessageDigest.isEqual(
            told.getBytes(StandardCharsets.UTF_8), token(context).getBytes(StandardCharsets.UTF_8));
  }

  /** Signs {@code name} in. */
  void enter(Context context, String name) {
    context.cookie(cookie(sessions.begin(name)));
  }

  /** Signs out whoever asks. */
  void leave(Context context) {
    String session = context.cookie(cookieName());
    if (session != null) {
      sessions.end(session);
    }
    Cookie none = cookie("");
    none.setMaxAge(0);
    context.cookie(none);
  }

  private Cookie cookie(String value) {
    Cookie cookie = new Cookie(cookieName(), value);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(access.isSecure());
    cookie.setSameSite(SameSite.STRICT);
    return cookie;
  }

  /** Browsers take a cookie of this name only with TLS, and from no other host. */
  private String cookieName() {
    return access.isSecure() ? "__Host-desk" : "desk";
  }

  /** Where {@code context} comes from; a proxy tells it last in its header. */
  String client(Context context) {
    String told = access.proxied() ? context.header("X-Forwarded-For") : null;
    return told == null ? context.ip() : told.substring(told.lastIndexOf(',') + 1).strip();
  }
}
