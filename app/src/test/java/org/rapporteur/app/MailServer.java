package org.rapporteur.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server that takes mail by SMTP (RFC 5321), on this machine. */
final class MailServer implements AutoCloseable {
  private final ServerSocket socket;
  private final List<String> mails = new CopyOnWriteArrayList<>();
  private final List<String> commands = new CopyOnWriteArrayList<>();
  private final Deque<String> refusals = new ConcurrentLinkedDeque<>();

  /** The first recipients are answered with {@code refusals}, one each. */
  MailServer(String... refusals) throws IOException {
    this.refusals.addAll(List.of(refusals));
    socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::accept);
  }

  int port() {
    return socket.getLocalPort();
  }

  /** Each with its header, as it came. */
  List<String> mails() {
    return mails;
  }

  List<String> commands() {
    return commands;
  }

  private void accept() {
    while (!socket.isClosed()) {
      try (Socket client = socket.accept()) {
        talk(client);
      } catch (IOException closed) {
        // the next one
      }
    }
  }

  private void talk(Socket client) throws IOException {
    BufferedReader in =
        new BufferedReader(
            new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
    OutputStream out = client.getOutputStream();
    say(out, "220 mail.example ready");
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      commands.add(line);
      String verb = line.toUpperCase(java.util.Locale.ROOT);
      if (verb.startsWith("EHLO")) {
        say(out, "250-mail.example");
        say(out, "250 AUTH PLAIN");
      } else if (verb.startsWith("AUTH PLAIN")) {
        say(out, "235 welcome");
      } else if (verb.startsWith("RCPT")) {
        String refusal = refusals.poll();
        say(out, refusal == null ? "250 ok" : refusal);
      } else if (verb.equals("DATA")) {
        say(out, "354 go on");
        mails.add(data(in));
        say(out, "250 taken");
      } else if (verb.equals("QUIT")) {
        say(out, "221 bye");
        return;
      } else {
        say(out, "250 ok");
      }
    }
  }

  private static String data(BufferedReader in) throws IOException {
    StringBuilder mail = new StringBuilder();
    for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
      mail.append(line).append('\n');
    }
    return mail.toString();
  }

  private static void say(OutputStream out, String line) throws IOException {
    out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
