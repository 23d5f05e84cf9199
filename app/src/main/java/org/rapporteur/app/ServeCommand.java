package org.rapporteur.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.Desk;
import org.rapporteur.desk.DeskSettings;
import org.rapporteur.desk.DeskStore;
import org.rapporteur.desk.UnavailableException;
import org.rapporteur.layout.Layout;
import org.rapporteur.layout.Layouts;
import org.rapporteur.layout.PackageFacts;
import org.rapporteur.store.RecordStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur serve}: the desk. */
@Command(
    name = "serve",
    header = "Shows stored records in the browser, and answers programs.",
    description = {
      "Starts the desk on this machine: articles with their evidence, records, corrections.",
      "Other commands on the same directory are answered by it while it runs. Ctrl-C ends it.",
      "Others can reach it with --listen, once there are users (rapporteur users add) and TLS, or a",
      "proxy that speaks it (docs/desk-security.md)."
    },
    footer = {
      "",
      "Example: rapporteur serve",
      "         rapporteur serve corpus-data --port 9000",
      "         rapporteur serve --watch feeds.opml --every 10m",
      "         rapporteur serve corpus-data --listen 0.0.0.0:8443 --name desk.example.org \\",
      "             --tls desk.p12 --tls-password desk.password"
    })
final class ServeCommand implements Callable<Integer> {
  /** In MiB, for the database. */
  private static final int STORE_MEMORY = 1024;

  private final Surroundings surroundings;
  private final Parts parts;

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "Directory of the stored records (default: ./rapporteur-data).")
  private Path data = Path.of("rapporteur-data");

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Port on 127.0.0.1 (default: 7117); 0 takes any that is free.")
  private int port = 7117;

  @Option(
      names = "--author",
      paramLabel = "NAME",
      description = "Who corrects records at this desk (default: your user name).")
  private @Nullable String author;

  @Option(
      names = "--log",
      paramLabel = "FORMAT",
      description = "json: tell every request on standard error, a line of JSON each.")
  private @Nullable LogFormat log;

  @Option(
      names = "--watch",
      paramLabel = "FEED",
      description = {
        "Follow this feed too, or those that a file lists, as \"watch\" does, which cannot run",
        "beside the desk. May be given again."
      })
  private List<String> feeds = List.of();

  @Mixin private final FeedOptions following = new FeedOptions();

  @Mixin private final ListenOptions listen = new ListenOptions();

  @Mixin private final KnowledgeOption knowledge = new KnowledgeOption();

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec before anything runs
  ServeCommand(Surroundings surroundings, Parts parts) {
    this.surroundings = surroundings;
    this.parts = parts;
  }

  @Override
  public Integer call() throws Exception {
    if (port < 0 || port > 65_535) {
      throw new ParameterException(spec.commandLine(), "--port is from 0 to 65535");
    }
    Messages messages = Messages.of(surroundings, Rapporteur.isDebug(spec));
    try (RecordStore store = RecordStore.open(data)) {
      store.limitMemory(STORE_MEMORY);
      StoreOwner owner = StoreOwner.start(data, store, parts, surroundings, messages);
      try (DeskStore records = new DeskStore(store);
          Desk desk = desk(store, records, messages);
          DeskWatch watch = watch(store, messages)) {
        owner.deskAt(listen.address(desk.port()));
        messages.say("the desk is at " + listen.address(desk.port()) + " (Ctrl-C ends it)");
        if (watch != null) {
          messages.say("it follows feeds too, each every " + following.every().toSeconds() + " s");
        }
        new CountDownLatch(1).await();
      } finally {
        owner.close();
      }
    }
    return ExitCode.OK;
  }

  private @Nullable DeskWatch watch(RecordStore store, Messages messages) throws Exception {
    return feeds.isEmpty()
        ? null
        : DeskWatch.start(
            surroundings,
            parts.with(knowledge.own(messages)),
            knowledge,
            store,
            data,
            following.addresses(feeds),
            following.fetcher(),
            following.every(),
            false,
            messages);
  }

  private Desk desk(RecordStore store, DeskStore records, Messages messages) throws Exception {
    String name = author == null ? System.getProperty("user.name", "somebody") : author;
    DeskSettings settings =
        new DeskSettings(
            listen.host(),
            listen.port(port),
            name,
            data,
            VersionText.version(),
            Clock.system(ZoneId.systemDefault()),
            listen.access(spec, data));
    try {
      return Desk.start(
          settings,
          records,
          new DeskWork(surroundings, parts, knowledge, store, data, messages),
          layouts(),
          log == null ? null : surroundings.err()::println);
    } catch (UnavailableException inTheWay) {
      throw new EnvironmentException(String.valueOf(inTheWay.getMessage()), inTheWay);
    }
  }

  /** Forms of a log. */
  enum LogFormat {
    JSON
  }

  private static List<Layout> layouts() throws Exception {
    Layouts builtIn =
        Layouts.of(
            new PackageFacts(
                "Political events coded from news", "CC-BY-4.0", VersionText.version()));
    List<Layout> layouts = new ArrayList<>(builtIn.all());
    layouts.add(2, new ParquetLayout(builtIn.named("csv").orElseThrow(), builtIn.columns()));
    return layouts;
  }
}
