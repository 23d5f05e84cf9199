package org.rapporteur.desk;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * Lets in what may come in. A desk that listens on this machine alone answers only to this
 * machine's names, so that no page elsewhere reads it under a name of its own (DNS rebinding), and
 * whatever changes something must carry a token that other pages cannot know.
 */
final class Doorkeeper {
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private final String token;
  private final Caller local;

  /** Whoever comes from this machine is {@code author}. */
  Doorkeeper(String author) {
    this.local = new Caller(author, Role.ADMIN);
    byte[] random = new byte[24];
    new SecureRandom().nextBytes(random);
    this.token = HexFormat.of().formatHex(random);
  }

  /** What forms must carry as {@code token}, and scripts as the header {@code X-Desk-Token}. */
  String token() {
    return token;
  }

  /** Refuses {@code context} or lets it pass, with the headers of every answer. */
  void check(Context context) {
    context
        .header("Content-Security-Policy", POLICY)
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "no-referrer")
        .header("Cross-Origin-Opener-Policy", "same-origin")
        .header("Cross-Origin-Resource-Policy", "same-origin");
    String host = Objects.requireNonNullElse(context.host(), "").toLowerCase(Locale.ROOT);
    if (!LOCAL.contains(host.replaceFirst(":\\d{1,5}$", ""))) {
      throw new ForbiddenResponse("this desk answers to localhost alone");
    }
    local.enter(context);
    String site = context.header("Sec-Fetch-Site");
    boolean foreign = site != null && !site.equals("same-origin") && !site.equals("none");
    if (SAFE.contains(context.method().name())) {
      return;
    }
    boolean program =
        context.path().startsWith("/api/")
            && Objects.requireNonNullElse(context.contentType(), "").startsWith("application/json");
    if (foreign || !(program || knowsToken(context))) {
      throw new ForbiddenResponse("this form is too old; load its page again");
    }
  }

  private boolean knowsToken(Context context) {
    String header = context.header("X-Desk-Token");
    String told = header == null ? context.formParam("token") : header;
    return told != null
        && MessageDigest.isEqual(
            told.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
  }
}
