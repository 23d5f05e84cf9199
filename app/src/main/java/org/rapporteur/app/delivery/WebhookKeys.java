package org.rapporteur.app.delivery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.rapporteur.alert.AlertId;

/**
 * The keys by which webhooks are signed, one for each alert, after Standard Webhooks (version 1,
 * symmetric). All are made of one secret, which stands in {@code webhook.secret} of the data
 * directory for its owner alone, and in no copy of the records.
 */
public final class WebhookKeys {
  /** The file's name. */
  public static final String FILE = "webhook.secret";

  private static final String HMAC = "HmacSHA256";
  private static final int BYTES = 32;

  private final byte[] secret;

  private WebhookKeys(byte[] secret) {
    this.secret = secret.clone();
  }

  /** Those for the records in {@code data}; the secret is made when there is none. */
  public static WebhookKeys of(Path data) throws DeliveryException {
    Path file = data.resolve(FILE);
    try {
      try {
        return read(file);
      } catch (NoSuchFileException none) {
        write(file);
        return read(file);
      }
    } catch (IOException | IllegalArgumentException inTheWay) {
      throw new DeliveryException(
          file + " cannot be used: " + inTheWay.getMessage() + "; remove it to have a new one made",
          inTheWay);
    }
  }

  private static WebhookKeys read(Path file) throws IOException {
    byte[] secret =
        Base64.getDecoder().decode(Files.readString(file, StandardCharsets.US_ASCII).strip());
    if (secret.length < BYTES) {
      throw new IOException("it is too short");
    }
    return new WebhookKeys(secret);
  }

  private static void write(Path file) throws IOException {
    byte[] secret = new byte[BYTES];
    new SecureRandom().nextBytes(secret);
    FileAttribute<?>[] mine =
        FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            }
            : new FileAttribute<?>[0];
    Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), FILE, ".new", mine);
    try {
      Files.writeString(draft, Base64.getEncoder().encodeToString(secret) + "\n");
      Files.createLink(file, draft);
    } catch (FileAlreadyExistsException another) {
      // another process was faster
    } finally {
      Files.delete(draft);
    }
  }

  /** The key of {@code alert} as its receiver is told: "whsec_" and Base64. */
  public String told(AlertId alert) {
    return "whsec_" + Base64.getEncoder().encodeToString(key(alert));
  }

  private byte[] key(AlertId alert) {
    return hmac(secret, ("alert " + alert.value()).getBytes(StandardCharsets.UTF_8));
  }

  /** What signs {@code body}, sent as the message {@code id} at {@code seconds} since 1970. */
  String signature(AlertId alert, String id, long seconds, byte[] body) {
    byte[] head = (id + "." + seconds + ".").getBytes(StandardCharsets.UTF_8);
    byte[] signed = new byte[head.length + body.length];
    System.arraycopy(head, 0, signed, 0, head.length);
    System.arraycopy(body, 0, signed, head.length, body.length);
    return "v1," + Base64.getEncoder().encodeToString(hmac(key(alert), signed));
  }

  private static byte[] hmac(byte[] key, byte[] bytes) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(key, HMAC));
      return mac.doFinal(bytes);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every JDK has " + HMAC, impossible);
    }
  }
}
