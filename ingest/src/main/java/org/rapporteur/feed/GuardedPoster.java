package org.rapporteur.feed;

import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Posts to addresses that people name, with the guard of {@link AddressGuard}: machines of private
 * networks are asked only when that is allowed, redirects are not followed, answers not read. For
 * many threads.
 */
public final class GuardedPoster implements AutoCloseable {
  private final AddressGuard guard;
  private final HttpRequests requests;

  private GuardedPoster(AddressGuard guard, HttpRequests requests) {
    this.guard = guard;
    this.requests = requests;
  }

  /**
   * A poster on the network.
   *
   * @param userAgent what it calls itself
   * @param patience time for a whole answer
   * @param privateAllowed whether private networks may be asked
   */
  public static GuardedPoster of(String userAgent, Duration patience, boolean privateAllowed) {
    AddressGuard guard = AddressGuard.ofNetwork(privateAllowed);
    return new GuardedPoster(
        guard, new HttpRequests(userAgent, patience, InstantSource.system(), guard));
  }

  /** Posts {@code body}, which is JSON, with {@code headers}. */
  public Result post(URI address, Map<String, String> headers, byte[] body)
      throws InterruptedException {
    Optional<String> refusal;
    try {
      refusal = guard.refusal(address);
    } catch (UnknownHostException unknown) {
      return new Result(0, "there is no host " + address.getHost(), null);
    }
    if (refusal.isPresent()) {
      return new Result(0, refusal.get(), null);
    }
    return switch (requests.post(address, headers, body)) {
      case Response.Content taken -> new Result(200, "", null);
      case Response.NotModified none -> new Result(304, "HTTP status 304", null);
      case Response.Redirect elsewhere -> new Result(302, "HTTP status 302", null);
      case Response.Failure failed ->
          new Result(failed.status(), failed.reason(), failed.retryAfter());
    };
  }

  @Override
  public void close() {
    requests.close();
  }

  /**
   * What came of posting.
   *
   * @param status of HTTP: 200 when it was taken, 0 when there was no answer
   * @param reason why it was not taken, for a person; empty when it was
   * @param retryAfter how long the server asks us to wait, if it does
   */
  public record Result(int status, String reason, @Nullable Duration retryAfter) {
    /** Whether it was taken. */
    public boolean isTaken() {
      return status == 200;
    }
  }
}
