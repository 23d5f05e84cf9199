package org.rapporteur.desk.access;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Passwords and tokens, kept as hashes alone. */
public final class Secrets {
  /** The second recommendation of OWASP's password storage cheat sheet: 19 MiB, two passes. */
  private static final Argon2Function ARGON =
      Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

  private static final int TOKEN_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** Stands for users that are not there, so that they take as long as others. */
  private static final String NOBODY = hash("nobody's password");

  private Secrets() {}

  /** The Argon2id hash of {@code password}. */
  public static String hash(String password) {
    return Password.hash(password).addRandomSalt(16).with(ARGON).getResult();
  }

  /** Whether {@code password} is that of {@code user}; takes its time for nobody, too. */
  public static boolean isPassword(String password, @Nullable String hash) {
    String kept = hash == null ? NOBODY : hash;
    boolean fits = Password.check(password, kept).with(Argon2Function.getInstanceFromHash(kept));
    return fits && hash != null;
  }

  /** A token that nobody can guess: 64 hexadecimal digits behind "rap_". */
  public static String token() {
    byte[] random = new byte[TOKEN_BYTES];
    RANDOM.nextBytes(random);
    return "rap_" + HexFormat.of().formatHex(random);
  }

  /** What is kept of {@code token}; it is random, so that one round of SHA-256 is enough. */
  public static String digest(String token) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
