package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.desk.access.Secrets;
import org.rapporteur.desk.access.User;
import org.rapporteur.desk.access.UserFile;

/** A desk that others can reach. */
class AccessTest {
  private static final String PASSWORD = "correct horse battery";
  private static final Set<String> HERE = Set.of("127.0.0.1");

  /** What does not need the role that its method would. */
  private static final Map<String, Role> OWN_ROLES =
      Map.of(
          "POST /api/articles", Role.READER, "POST /logout", Role.READER, "POST /mcp", Role.READER);

  @TempDir private Path directory;
  private final Map<Role, String> tokens = new TreeMap<>();

  private UserFile users() throws Exception {
    UserFile users = new UserFile(directory);
    for (Role role : Role.values()) {
      String token = Secrets.token();
      tokens.put(role, token);
      String name = role == Role.EDITOR ? "Ana" : "user-" + role.name().length();
      users.put(
          new User(
              name,
              role,
              role == Role.EDITOR ? Secrets.hash(PASSWORD) : null,
              List.of(Secrets.digest(token))));
    }
    return users;
  }

  private Newsroom room() throws Exception {
    return Newsroom.open(directory, new Access(HERE, users(), true, null));
  }

  @Test
  void everyRouteAsksForItsRole() throws Exception {
    try (Newsroom room = room()) {
      String form = token(room.send(HttpRequest.newBuilder(room.address("/login")).build()).body());
      List<String> wrong = new ArrayList<>();
      int asked = 0;
      for (String route : room.desk().routes()) {
        String method = route.substring(0, route.indexOf(' '));
        String path = route.substring(route.indexOf(' ') + 1);
        if (path.equals("/login") || path.startsWith("/assets/")) {
          continue;
        }
        Role needed =
            OWN_ROLES.getOrDefault(route, method.equals("GET") ? Role.READER : Role.EDITOR);
        boolean alerts = path.startsWith("/alerts") || path.startsWith("/api/alerts");
        if (alerts && !method.equals("GET")) {
          needed = Role.ADMIN;
        }
        for (@Nullable Role role :
            new @Nullable Role[] {null, Role.READER, Role.EDITOR, Role.ADMIN}) {
          asked++;
          HttpResponse<String> answer =
              room.send(request(room, method, path.replaceAll("\\{[^}]*\\}", "x"), role, form));
          boolean refused =
              answer.statusCode() == 401
                  || answer.headers().firstValue("Location").orElse("").startsWith("/login?next")
                  || (answer.statusCode() == 403 && answer.body().contains("needs the role"));
          if (refused == (role != null && role.includes(needed))) {
            wrong.add(route + " as " + role + ": " + answer.statusCode());
          }
        }
      }
      assertThat(asked).isGreaterThan(60);
      assertThat(wrong).isEmpty();
    }
  }

  private HttpRequest request(
      Newsroom room, String method, String path, @Nullable Role role, String form) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(room.address(path))
            .method(
                method,
                method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}"))
            .header("Content-Type", "application/json")
            .header("X-Desk-Token", form)
            .header("X-Forwarded-For", "203.0.113." + (path.hashCode() & 127));
    String token = role == null ? null : tokens.get(role);
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    return request.build();
  }

  @Test
  void peopleSignInAndOut() throws Exception {
    try (Newsroom room = room()) {
      HttpResponse<String> asked =
          room.send(HttpRequest.newBuilder(room.address("/records?filter=a")).build());
      assertThat(asked.headers().firstValue("Location").orElse(""))
          .isEqualTo("/login?next=%2Frecords%3Ffilter%3Da");
      String form = token(room.send(HttpRequest.newBuilder(room.address("/login")).build()).body());
      assertThat(login(room, form, "Ana", "wrong", "/").statusCode()).isEqualTo(403);
      assertThat(login(room, form, "nobody", PASSWORD, "/").statusCode()).isEqualTo(403);
      assertThat(login(room, "forged", "Ana", PASSWORD, "/").statusCode()).isEqualTo(403);
      HttpResponse<String> in = login(room, form, "Ana", PASSWORD, "/records");
      assertThat(in.statusCode()).isEqualTo(303);
      assertThat(in.headers().firstValue("Location").orElse("")).isEqualTo("/records");
      String cookie = in.headers().firstValue("Set-Cookie").orElse("");
      assertThat(cookie)
          .startsWith("__Host-desk=rap_")
          .containsIgnoringCase("HttpOnly")
          .containsIgnoringCase("Secure")
          .containsIgnoringCase("SameSite=Strict");
      String session = cookie.substring(0, cookie.indexOf(';'));
      HttpResponse<String> page = with(room, session, "GET", "/records", "");
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.body()).contains("Ana").contains("Sign out");
      assertThat(token(page.body())).as("every session has a token of its own").isNotEqualTo(form);
      assertThat(with(room, session, "POST", "/logout", "token=" + form).statusCode())
          .isEqualTo(403);
      assertThat(with(room, session, "POST", "/logout", "token=" + token(page.body())).statusCode())
          .isEqualTo(303);
      assertThat(with(room, session, "GET", "/records", "").statusCode()).isEqualTo(302);
    }
  }

  @Test
  void whoeverIsRemovedIsOut() throws Exception {
    UserFile users = users();
    try (Newsroom room = Newsroom.open(directory, new Access(HERE, users, true, null))) {
      String form = token(room.send(HttpRequest.newBuilder(room.address("/login")).build()).body());
      String cookie =
          login(room, form, "Ana", PASSWORD, "/").headers().firstValue("Set-Cookie").orElse("");
      String session = cookie.substring(0, cookie.indexOf(';'));
      assertThat(with(room, session, "GET", "/records", "").statusCode()).isEqualTo(200);
      new UserFile(directory).remove("Ana");
      assertThat(with(room, session, "GET", "/records", "").statusCode()).isEqualTo(302);
    }
  }

  @Test
  void guessingIsSlow() throws Exception {
    try (Newsroom room = room()) {
      String form = token(room.send(HttpRequest.newBuilder(room.address("/login")).build()).body());
      for (int i = 0; i < 10; i++) {
        assertThat(login(room, form, "guess" + i, "x", "/").statusCode()).isEqualTo(403);
      }
      assertThat(login(room, form, "Ana", PASSWORD, "/").statusCode()).isEqualTo(429);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/data/network, true",
    "/data/map, true",
    "/articles/visit/sentences/1, true",
    "/api/export?as=csv, true",
    "/records, false",
    "/articles/visit, false"
  })
  void whatIsCostlyIsLimited(String path, boolean costly) throws Exception {
    try (Newsroom room = room()) {
      List<Integer> answers = new ArrayList<>();
      for (int i = 0; i < 61; i++) {
        answers.add(room.send(request(room, "GET", path, Role.READER, "")).statusCode());
      }
      assertThat(answers.subList(0, 60)).containsOnly(200);
      HttpResponse<String> last = room.send(request(room, "GET", path, Role.READER, ""));
      assertThat(last.statusCode()).isEqualTo(costly ? 429 : 200);
      assertThat(last.headers().firstValue("Retry-After").isPresent()).isEqualTo(costly);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://elsewhere.example/", "//elsewhere.example", "/\\elsewhere.example"})
  void signingInLeadsNowhereElse(String next) throws Exception {
    try (Newsroom room = room()) {
      String form = token(room.send(HttpRequest.newBuilder(room.address("/login")).build()).body());
      assertThat(
              login(room, form, "Ana", PASSWORD, next).headers().firstValue("Location").orElse(""))
          .isEqualTo("/");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "localhost, 302",
    "127.0.0.1, 302",
    "attacker.example, 403",
    "127.0.0.1.attacker.example, 403"
  })
  void answersToItsOwnNamesAlone(String host, int status) throws Exception {
    try (Newsroom room = Newsroom.open(directory);
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), room.desk().port());
        OutputStream out = socket.getOutputStream();
        InputStream in = socket.getInputStream()) {
      out.write(
          ("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
              .getBytes(StandardCharsets.US_ASCII));
      out.flush();
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .startsWith("HTTP/1.1 " + status);
    }
  }

  @Test
  void requestsAreNotEndless() throws Exception {
    try (Newsroom room = Newsroom.open(directory)) {
      String body = "{\"text\":\"" + "a".repeat(9 << 20) + "\"}";
      assertThat(room.ask("POST", "/api/articles", body).statusCode()).isEqualTo(413);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "text/plain, same-origin, 403",
    "application/json, cross-site, 403",
    "application/json, none, 200"
  })
  void otherPagesChangeNothing(String type, String site, int status) throws Exception {
    try (Newsroom room = Newsroom.open(directory)) {
      HttpRequest request =
          HttpRequest.newBuilder(room.address("/api/articles"))
              .POST(BodyPublishers.ofString("{\"text\":\"Norway will visit Kenya on Friday.\"}"))
              .header("Content-Type", type)
              .header("Sec-Fetch-Site", site)
              .build();
      assertThat(room.send(request).statusCode()).isEqualTo(status);
    }
  }

  @Test
  void speaksTls() throws Exception {
    Path store = directory.resolve("desk.p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                "EC",
                "-alias",
                "desk",
                "-dname",
                "CN=desk",
                "-ext",
                "san=ip:127.0.0.1",
                "-keystore",
                store.toString(),
                "-storetype",
                "PKCS12",
                "-storepass",
                "changeit")
            .redirectErrorStream(true)
            .start();
    keytool.getInputStream().readAllBytes();
    assertThat(keytool.waitFor()).isZero();
    KeyStore known = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      known.load(in, "changeit".toCharArray());
    }
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("desk", known.getCertificate("desk"));
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    Access access = new Access(HERE, users(), false, new Access.Keys(store, "changeit"));
    try (Newsroom room = Newsroom.open(directory, access);
        HttpClient client = HttpClient.newBuilder().sslContext(context).build()) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create("https://127.0.0.1:" + room.desk().port() + "/health"))
              .header("Authorization", "Bearer " + tokens.get(Role.READER))
              .build();
      HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
    }
  }

  private static HttpResponse<String> login(
      Newsroom room, String form, String name, String password, String next) throws Exception {
    String body =
        "token="
            + form
            + "&name="
            + name
            + "&password="
            + encoded(password)
            + "&next="
            + encoded(next);
    return room.send(
        HttpRequest.newBuilder(room.address("/login"))
            .POST(BodyPublishers.ofString(body))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .build());
  }

  private static HttpResponse<String> with(
      Newsroom room, String session, String method, String path, String body) throws Exception {
    return room.send(
        HttpRequest.newBuilder(room.address(path))
            .method(
                method,
                method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Cookie", session)
            .build());
  }

  private static String token(String page) {
    Matcher token = Pattern.compile("data-token=\"([0-9a-f]{64})\"").matcher(page);
    assertThat(token.find()).as(page).isTrue();
    return token.group(1);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
