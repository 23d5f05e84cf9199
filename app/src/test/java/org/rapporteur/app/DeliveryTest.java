package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.alert.Alert;
import org.rapporteur.alert.AlertId;
import org.rapporteur.alert.Channel;
import org.rapporteur.alert.Condition;
import org.rapporteur.alert.Notice;
import org.rapporteur.app.delivery.Attempt;
import org.rapporteur.app.delivery.Courier;
import org.rapporteur.app.delivery.DeliveryException;
import org.rapporteur.app.delivery.DeliverySettings;
import org.rapporteur.app.delivery.Sender;
import org.rapporteur.app.delivery.WebhookKeys;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.formats.NoticeReader;
import org.rapporteur.store.AlertTable;
import org.rapporteur.store.Delivery;
import org.rapporteur.store.Lookout;
import org.rapporteur.store.RecordStore;
import org.rapporteur.store.StoreReader;

/** Notices on their ways: taken, refused, tried again, and sent by a process that is killed. */
@Timeout(120)
class DeliveryTest {
  private static final LocalDate DAY = LocalDate.of(2024, 6, 17);
  private static final Duration LONG = Duration.ofDays(30);

  @TempDir private Path directory;
  private @Nullable RecordStore store;
  private Instant now = Instant.parse("2024-06-17T12:00:00Z");
  private final InstantSource clock = () -> now;
  private final List<String> told = new ArrayList<>();

  @BeforeEach
  void open() throws Exception {
    store = RecordStore.open(directory);
  }

  @AfterEach
  void close() throws Exception {
    store().close();
  }

  private RecordStore store() {
    return Objects.requireNonNull(store);
  }

  @Test
  void aWebhookIsTriedAgainUntilItIsTakenAndIsSigned() throws Exception {
    settings("webhook.private = allowed");
    try (HookServer hooks = new HookServer(500, 503)) {
      Notice notice = notice(hooks.address());
      try (Courier courier = courier()) {
        assertThat(courier.deliver(now.plus(LONG))).as("the line").isEqualTo(1);
        assertThat(hooks.posted()).hasSize(1);
        assertThat(courier.deliver(now.plus(LONG))).as("too early").isZero();
        now = now.plusSeconds(30);
        assertThat(courier.deliver(now.plus(LONG))).isZero();
        now = now.plusSeconds(59);
        assertThat(courier.deliver(now.plus(LONG))).as("it waits longer each time").isZero();
        assertThat(hooks.posted()).hasSize(2);
        now = now.plusSeconds(1);
        assertThat(courier.deliver(now.plus(LONG))).isEqualTo(1);
        now = now.plus(LONG);
        assertThat(courier.deliver(now.plus(LONG))).isZero();
      }
      assertThat(hooks.posted()).hasSize(3);
      assertThat(hooks.posted())
          .extracting(HookServer.Posted::id)
          .containsOnly(notice.id().value());
      for (HookServer.Posted posted : hooks.posted()) {
        assertThat(posted.signature()).isEqualTo(signature(notice.alert(), posted));
      }
      Notice read = new NoticeReader().read(hooks.posted().getLast().body());
      assertThat(read).isEqualTo(notice);
      assertThat(hooks.posted().getLast().body())
          .contains(
              "\"link\":\"http://127.0.0.1:7117/articles/",
              "\"sentenceText\":\"Oslo will visit Kenya.\"");
      assertThat(told)
          .filteredOn(line -> line.contains("HTTP status"))
          .containsExactly(
              "alert Visits: webhook at 127.0.0.1: HTTP status 500; it is tried again");
    }
  }

  /** As a receiver does it, after docs/alerts.md. */
  private String signature(AlertId alert, HookServer.Posted posted) throws Exception {
    String key = WebhookKeys.of(directory).told(alert);
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(
        new SecretKeySpec(
            Base64.getDecoder().decode(key.substring("whsec_".length())), "HmacSHA256"));
    String signed = posted.id() + "." + posted.timestamp() + "." + posted.body();
    return "v1,"
        + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void nothingIsSentTwiceByAnotherProcess() throws Exception {
    settings("webhook.private = allowed");
    try (HookServer hooks = new HookServer()) {
      notice(hooks.address());
      try (Courier courier = courier()) {
        assertThat(courier.deliver(now.plus(LONG))).isEqualTo(2);
      }
      reopen();
      try (Courier courier = courier()) {
        assertThat(new Lookout(store()).look(now)).isEmpty();
        assertThat(courier.deliver(now.plus(LONG))).isZero();
      }
      assertThat(hooks.posted()).hasSize(1);
    }
  }

  @Test
  void aKilledProcessLosesNothing() throws Exception {
    settings("webhook.private = allowed");
    try (HookServer hooks = new HookServer()) {
      Notice notice = notice(hooks.address());
      store().close();
      try (HookServer deaf = new HookServer().holding()) {
        // What was made for one receiver goes to another one in this process.
        Process process =
            new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "--enable-native-access=ALL-UNNAMED",
                    "-cp",
                    System.getProperty("java.class.path"),
                    DeliveryTest.class.getName(),
                    directory.toString(),
                    deaf.address())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("process.txt").toFile())
                .start();
        deaf.awaitFirst();
        process.destroyForcibly().waitFor();
        assertThat(deaf.posted())
            .extracting(HookServer.Posted::id)
            .containsExactly(notice.id().value());
      }
      store = RecordStore.open(directory);
      try (StoreReader reader = store().reader()) {
        assertThat(reader.alerts().deliveries(List.of(notice.id())))
            .filteredOn(delivery -> delivery.channel() == Channel.WEBHOOK)
            .extracting(Delivery::state)
            .containsExactly(Delivery.State.SENDING);
      }
      store().alerts().release(now);
      try (Courier courier = courier()) {
        courier.deliver(now.plus(LONG));
      }
      assertThat(hooks.posted())
          .as("the same id as before")
          .extracting(HookServer.Posted::id)
          .containsExactly(notice.id().value());
    }
  }

  /** Sends what waits in the first argument, all webhooks to the second. */
  public static void main(String[] arguments) throws Exception {
    Path data = Path.of(arguments[0]);
    try (RecordStore store = RecordStore.open(data)) {
      InstantSource clock = () -> Instant.parse("2024-06-17T12:00:00Z");
      Map<Channel, Sender> senders = new EnumMap<>(Channel.class);
      Map<Channel, Sender> real =
          Courier.senders(data, DeliverySettings.read(data, Map.of()), "test", line -> {});
      senders.put(
          Channel.WEBHOOK,
          (notice, address) ->
              Objects.requireNonNull(real.get(Channel.WEBHOOK)).send(notice, arguments[1]));
      senders.put(Channel.LINE, (notice, address) -> new Attempt.Sent());
      new Courier(store, senders, clock, line -> {}).deliver(clock.instant().plusSeconds(60));
    }
  }

  @Test
  void privateNetworksAreRefusedUnlessAllowed() throws Exception {
    try (HookServer hooks = new HookServer()) {
      notice(hooks.address());
      try (Courier courier = courier()) {
        courier.deliver(now.plus(LONG));
      }
      assertThat(hooks.posted()).isEmpty();
      assertThat(told).anyMatch(line -> line.contains("private network"));
    }
  }

  @Test
  void whatIsGoneIsGivenUpAndCanBeTriedAgain() throws Exception {
    settings("webhook.private = allowed");
    try (HookServer hooks = new HookServer(410)) {
      Notice notice = notice(hooks.address());
      try (Courier courier = courier()) {
        courier.deliver(now.plus(LONG));
        now = now.plus(LONG);
        courier.deliver(now.plus(LONG));
        assertThat(hooks.posted()).hasSize(1);
        assertThat(told).anyMatch(line -> line.endsWith("HTTP status 410; given up"));
        try (StoreReader reader = store().reader()) {
          assertThat(reader.alerts().of(notice.alert()).orElseThrow().givenUp()).isEqualTo(1);
        }
        store().alerts().tryAgain(now);
        assertThat(courier.deliver(now.plus(LONG))).isEqualTo(1);
      }
      assertThat(hooks.posted()).hasSize(2);
    }
  }

  @Test
  void mailCarriesItsEvidenceAndIsKnownByItsId() throws Exception {
    try (MailServer mails = new MailServer("451 later")) {
      settings(
          "smtp.host = 127.0.0.1",
          "smtp.port = " + mails.port(),
          "smtp.security = none",
          "smtp.user = desk",
          "smtp.password = sesame-1234",
          "smtp.from = Rapporteur <alerts@desk.example>",
          "desk = https://desk.example/");
      Notice notice = notice(null, "ana@desk.example");
      try (Courier courier = courier()) {
        courier.deliver(now.plus(LONG));
        assertThat(mails.mails()).isEmpty();
        now = now.plusSeconds(30);
        assertThat(courier.deliver(now.plus(LONG))).isEqualTo(1);
        now = now.plus(LONG);
        assertThat(courier.deliver(now.plus(LONG))).isZero();
      }
      assertThat(mails.mails()).hasSize(1);
      MimeMessage mail =
          new MimeMessage(
              Session.getInstance(new Properties()),
              new ByteArrayInputStream(
                  mails.mails().getFirst().getBytes(StandardCharsets.ISO_8859_1)));
      assertThat(mail.getSubject()).isEqualTo("[Visits] " + notice.title());
      assertThat(mail.getMessageID()).startsWith("<" + notice.id()).endsWith("@desk.example>");
      assertThat(mail.getAllRecipients()[0]).hasToString("ana@desk.example");
      assertThat(mail.getFrom()[0]).hasToString("Rapporteur <alerts@desk.example>");
      assertThat(mail.getContent().toString())
          .contains(
              "\"Oslo will visit Kenya.\"",
              "https://desk.example/articles/",
              "https://desk.example/alerts/" + notice.alert() + "#" + notice.id());
      assertThat(mails.commands()).anyMatch(line -> line.startsWith("AUTH PLAIN"));
      assertThat(String.join("\n", told)).doesNotContain("sesame");
      assertThat(DeliverySettings.read(directory, Map.of()).toString()).doesNotContain("sesame");
      store().backUp(directory.resolve("copy"));
      store().close();
      for (Path file : List.of(directory.resolve("copy"), directory)) {
        assertThat(
                new String(
                    Files.readAllBytes(file.resolve(RecordStore.FILE_NAME)),
                    StandardCharsets.ISO_8859_1))
            .doesNotContain("sesame");
      }
      store = RecordStore.open(directory);
    }
  }

  @Test
  void anAddressThatIsUnknownIsGivenUp() throws Exception {
    try (MailServer mails = new MailServer("550 nobody")) {
      settings(
          "smtp.host = 127.0.0.1",
          "smtp.port = " + mails.port(),
          "smtp.security = none",
          "smtp.from = alerts@desk.example");
      notice(null, "nobody@desk.example");
      try (Courier courier = courier()) {
        courier.deliver(now.plus(LONG));
      }
      assertThat(told)
          .anyMatch(
              line -> line.contains("mail to nobody@desk.example") && line.endsWith("given up"));
    }
  }

  @ParameterizedTest
  @CsvSource({"0, -, 30", "1, -, 60", "4, -, 480", "0, 600, 600", "4, 10, 480", "19, -, 21600"})
  void waitsLongerEachTime(int before, String asked, long seconds) throws Exception {
    Duration pause = asked.equals("-") ? null : Duration.ofSeconds(Long.parseLong(asked));
    assertThat(Courier.wait(before, new Attempt.Failed("no", false, pause)))
        .isEqualTo(Duration.ofSeconds(seconds));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          smtp.host = mail.example                                | smtp.from is missing
          smtp.security = maybe; smtp.host = a; smtp.from = a@b   | starttls, tls or none
          smtp.port = 99999; smtp.host = a; smtp.from = a@b       | from 1 to 65535
          smtp.security = none; smtp.host = mail.example; smtp.from = a@b; smtp.password = x | for all to read
          webhook.private = yes                                   | allowed or refused
          """)
  void wrongSettingsAreTold(String lines, String why) throws Exception {
    settings(lines.split("; ", -1));
    assertThatThrownBy(() -> DeliverySettings.read(directory, Map.of()))
        .isInstanceOf(DeliveryException.class)
        .hasMessageContaining(why);
  }

  @Test
  void passwordsThatOthersCanReadAreRefused() throws Exception {
    Path file = directory.resolve(DeliverySettings.FILE);
    Files.writeString(file, "smtp.password = sesame\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    assertThatThrownBy(() -> DeliverySettings.read(directory, Map.of()))
        .hasMessageContaining("chmod 600")
        .hasMessageNotContaining("sesame");
    DeliverySettings.Smtp smtp =
        Objects.requireNonNull(
            DeliverySettings.read(
                    directory.resolve("none"),
                    Map.of(
                        "RAPPORTEUR_DELIVERY_SMTP_HOST", "mail.example",
                        "RAPPORTEUR_DELIVERY_SMTP_FROM", "a@b.example",
                        "RAPPORTEUR_DELIVERY_SMTP_SECURITY", "tls"))
                .smtp());
    assertThat(smtp.port()).isEqualTo(465);
  }

  private void settings(String... lines) throws Exception {
    Path file = directory.resolve(DeliverySettings.FILE);
    Files.write(file, List.of(lines));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
  }

  private Notice notice(@Nullable String webhook, String... mail) throws Exception {
    store()
        .alerts()
        .add(
            Alert.of(
                AlertTable.newId(),
                "Visits",
                "type=CONSULT",
                new Condition.NewRecord(),
                webhook,
                List.of(mail),
                "ana",
                DAY));
    ArticleSource source =
        new ArticleSource("a", "Oslo will visit Kenya.", null, DAY, "https://news.example/a", null);
    store().save(List.of(new WordCoder().code(source)));
    return new Lookout(store()).look(now).getFirst();
  }

  private void reopen() throws Exception {
    store().close();
    store = RecordStore.open(directory);
    store().alerts().release(now);
  }

  private Courier courier() throws Exception {
    return new Courier(
        store(),
        Courier.senders(directory, DeliverySettings.read(directory, Map.of()), "test", told::add),
        clock,
        told::add);
  }
}
