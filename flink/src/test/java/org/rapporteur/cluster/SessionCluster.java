package org.rapporteur.cluster;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.curator.test.TestingServer;

/**
 * A session cluster of Flink on this machine, as many processes as on many machines: a job manager
 * and task managers, and ZooKeeper, which tells who leads.
 */
final class SessionCluster implements AutoCloseable {
  /** What Flink's own scripts open for it. */
  private static final List<String> OPENED =
      List.of(
          "--add-exports=java.rmi/sun.rmi.registry=ALL-UNNAMED",
          "--add-opens=java.base/java.lang=ALL-UNNAMED",
          "--add-opens=java.base/java.net=ALL-UNNAMED",
          "--add-opens=java.base/java.io=ALL-UNNAMED",
          "--add-opens=java.base/java.nio=ALL-UNNAMED",
          "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
          "--add-opens=java.base/java.lang.reflect=ALL-UNNAMED",
          "--add-opens=java.base/java.text=ALL-UNNAMED",
          "--add-opens=java.base/java.time=ALL-UNNAMED",
          "--add-opens=java.base/java.util=ALL-UNNAMED",
          "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
          "--add-opens=java.base/java.util.concurrent.atomic=ALL-UNNAMED",
          "--add-opens=java.base/java.util.concurrent.locks=ALL-UNNAMED",
          "--enable-native-access=ALL-UNNAMED");

  /** In a distribution of Flink these are in one jar. */
  private static final Pattern OF_FLINK =
      Pattern.compile(
          "org/apache/flink/(?!flink-connector-kafka)|/(kryo|minlog|objenesis|reflectasm|javassist"
              + "|lz4-java|snappy-java|RoaringBitmap|async-profiler|snakeyaml-engine|jsr305"
              + "|slf4j-(api|nop|simple)|commons-(cli|lang3|text|math3|collections|compress|io))-[0-9][^/]*\\.jar$");

  private static final Pattern RUNTIME = Pattern.compile("Job Runtime: (\\d+) ms");
  private static final Pattern JOB = Pattern.compile("JobID ([0-9a-f]{32})");

  private final Path folder;
  private final TestingServer zooKeeper;
  private final List<Process> processes = new ArrayList<>();
  private final int rest;

  /** A cluster that keeps its files in {@code folder}; nothing of it runs yet but ZooKeeper. */
  SessionCluster(Path folder) throws Exception {
    this.folder = folder;
    this.zooKeeper = new TestingServer(true);
    this.rest = freePort();
    Files.createDirectories(folder.resolve("conf"));
    Files.writeString(folder.resolve("conf").resolve("config.yaml"), settings());
  }

  private String settings() throws IOException {
    return """
    jobmanager.rpc.address: localhost
    jobmanager.rpc.port: %d
    jobmanager.bind-host: 127.0.0.1
    rest.address: localhost
    rest.bind-address: 127.0.0.1
    rest.port: %d
    taskmanager.host: localhost
    taskmanager.bind-host: 127.0.0.1
    taskmanager.numberOfTaskSlots: 1
    taskmanager.cpu.cores: 1.0
    taskmanager.memory.task.heap.size: 512m
    taskmanager.memory.task.off-heap.size: 0m
    taskmanager.memory.framework.heap.size: 128m
    taskmanager.memory.framework.off-heap.size: 64m
    taskmanager.memory.network.min: 32m
    taskmanager.memory.network.max: 32m
    taskmanager.memory.managed.size: 32m
    taskmanager.memory.jvm-metaspace.size: 256m
    taskmanager.memory.jvm-overhead.min: 64m
    taskmanager.memory.jvm-overhead.max: 64m
    io.tmp.dirs: %s
    high-availability.type: zookeeper
    high-availability.zookeeper.quorum: %s
    high-availability.zookeeper.client.session-timeout: 10000
    high-availability.storageDir: file://%s
    execution.checkpointing.dir: file://%s
    restart-strategy.type: fixed-delay
    restart-strategy.fixed-delay.attempts: 1000
    restart-strategy.fixed-delay.delay: 500 ms
    heartbeat.interval: 500
    heartbeat.timeout: 15000
    rest.retry.max-attempts: 100
    rest.retry.delay: 500
    parallelism.default: 2
    """
        .formatted(
            freePort(),
            rest,
            Files.createDirectories(folder.resolve("tmp")),
            zooKeeper.getConnectString(),
            folder.resolve("leader"),
            folder.resolve("checkpoints"));
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Starts a job manager. */
  Process startJobManager() throws IOException {
    return start(
        "jobmanager",
        "-Xmx400m",
        "org.apache.flink.runtime.entrypoint.StandaloneSessionClusterEntrypoint",
        "--configDir",
        folder.resolve("conf").toString());
  }

  /** Starts a task manager. */
  Process startTaskManager() throws IOException {
    return start(
        "taskmanager",
        "-Xmx640m",
        "org.apache.flink.runtime.taskexecutor.TaskManagerRunner",
        "--configDir",
        folder.resolve("conf").toString());
  }

  /** Gives the job to the cluster, as a user does; the process ends with the job. */
  Process submit(String... arguments) throws IOException {
    return submit(List.of(), arguments);
  }

  /** The same, with options of Flink's own. */
  Process submit(List<String> options, String... arguments) throws IOException {
    return start(
        "client",
        "-Xmx300m",
        Stream.of(
                Stream.of("org.apache.flink.client.cli.CliFrontend", "run"),
                options.stream(),
                Stream.of(jar()),
                Arrays.stream(arguments))
            .flatMap(part -> part)
            .toArray(String[]::new));
  }

  /** How long {@code job} ran, once it is over, as the cluster tells. */
  Optional<Duration> runtime(Process job) throws IOException {
    Matcher runtime = RUNTIME.matcher(Files.readString(log(job)));
    return runtime.find()
        ? Optional.of(Duration.ofMillis(Long.parseLong(runtime.group(1))))
        : Optional.empty();
  }

  private Path log(Process client) {
    return folder.resolve("client-" + processes.indexOf(client) + ".log");
  }

  /** Ends {@code job}, which {@link #submit} started, when all that it has read is written. */
  void stop(Process job) throws IOException, InterruptedException {
    Matcher id = JOB.matcher(Files.readString(log(job)));
    if (!id.find()) {
      throw new IllegalStateException("no job: " + said());
    }
    start(
            "stop",
            "-Xmx200m",
            "org.apache.flink.client.cli.CliFrontend",
            "stop",
            "--drain",
            "--savepointPath",
            folder.resolve("savepoint").toUri().toString(),
            id.group(1))
        .waitFor();
  }

  private static String jar() {
    return Path.of(System.getProperty("rapporteur.job", "target/rapporteur-job.jar"))
        .toAbsolutePath()
        .toString();
  }

  /** Ends {@code process} at once, as kill -9 does. */
  static void kill(Process process) throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  private Process start(String name, String heap, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(OPENED);
    command.addAll(List.of(heap, "-XX:+UseSerialGC", "-cp", classPath()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("FLINK_CONF_DIR", folder.resolve("conf").toString());
    builder.redirectErrorStream(true);
    builder.redirectOutput(folder.resolve(name + "-" + processes.size() + ".log").toFile());
    Process process = builder.start();
    processes.add(process);
    return process;
  }

  /** Flink and what it needs, nothing of ours: that comes with the job. */
  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(entry -> OF_FLINK.matcher(entry).find())
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** What the processes said, for a test that failed. */
  String said() {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> logs = Files.list(folder)) {
      for (Path log : logs.filter(file -> file.toString().endsWith(".log")).sorted().toList()) {
        List<String> lines = Files.readAllLines(log);
        all.append("== ").append(log.getFileName()).append('\n');
        lines
            .subList(Math.max(0, lines.size() - 40), lines.size())
            .forEach(line -> all.append(line).append('\n'));
      }
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
    return all.toString();
  }

  @Override
  public void close() throws IOException {
    for (Process process : processes) {
      process.destroyForcibly().onExit().join();
    }
    zooKeeper.close();
  }
}
