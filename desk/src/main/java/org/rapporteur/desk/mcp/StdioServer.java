package org.rapporteur.desk.mcp;

import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CountDownLatch;

/** Speaks the protocol over two streams. */
public final class StdioServer {
  private StdioServer() {}

  /** Answers what comes over {@code in} on {@code out} until it ends. */
  public static void run(InputStream in, OutputStream out, String version, Answering answering)
      throws InterruptedException {
    CountDownLatch ended = new CountDownLatch(1);
    McpServer.SingleSessionSyncSpecification server =
        McpServer.sync(
            new StdioServerTransportProvider(McpTools.mapper(), new Watched(in, ended), out));
    server.serverInfo("rapporteur", version).instructions(McpTools.INSTRUCTIONS);
    for (Tool tool : Tools.all()) {
      server.toolCall(
          McpTools.described(tool), (exchange, request) -> McpTools.call(answering, request));
    }
    McpSyncServer running = server.build();
    ended.await();
    running.closeGracefully();
  }

  /** Tells when a stream ends. */
  private static final class Watched extends FilterInputStream {
    private final CountDownLatch ended;

    Watched(InputStream in, CountDownLatch ended) {
      super(in);
      this.ended = ended;
    }

    @Override
    public int read() throws IOException {
      return told(super.read());
    }

    @Override
    public int read(byte[] octets, int offset, int length) throws IOException {
      return told(super.read(octets, offset, length));
    }

    private int told(int read) {
      if (read < 0) {
        ended.countDown();
      }
      return read;
    }

    @Override
    public void close() throws IOException {
      super.close();
      ended.countDown();
    }
  }
}
