package org.rapporteur.desk.mcp;

import io.javalin.router.JavalinDefaultRoutingApi;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.transport.HttpServletStatelessServerTransport;
import org.rapporteur.desk.DeskStore;
import org.rapporteur.desk.Page;
import org.rapporteur.desk.Role;

/** Speaks the protocol over HTTP, at {@code /mcp}. It keeps nothing from one call to the next. */
public final class McpEndpoint implements Page {
  private static final String PATH = "/mcp";

  private final HttpServletStatelessServerTransport transport;

  /** Answers from {@code store}. */
  public McpEndpoint(DeskStore store, String version) {
    this.transport =
        HttpServletStatelessServerTransport.builder()
            .jsonMapper(McpTools.mapper())
            .messageEndpoint(PATH)
            .build();
    Answering answering =
        (tool, arguments) -> store.read(reader -> Tools.answer(reader, tool, arguments));
    McpServer.StatelessSyncSpecification server =
        McpServer.sync(transport)
            .serverInfo("rapporteur", version)
            .instructions(McpTools.INSTRUCTIONS);
    for (Tool tool : Tools.all()) {
      server.toolCall(
          McpTools.described(tool), (context, request) -> McpTools.call(answering, request));
    }
    server.build();
  }

  @Override
  public void addTo(JavalinDefaultRoutingApi routes) {
    routes.post(PATH, context -> transport.service(context.req(), context.res()), Role.READER);
  }
}
